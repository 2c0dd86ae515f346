package se.trygghetshjulet.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.municipality.Municipality;

/** How municipalities stand with their duties, from what has been done and from what coordinators answer for. */
@Service
class Duties {

    private final WheelProofs proofs;
    private final Statements statements;
    private final Names names;
    private final Clock clock;

    Duties(WheelProofs proofs, Statements statements, Names names, Clock clock) {
        this.proofs = proofs;
        this.statements = statements;
        this.names = names;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every duty as it stood on a day, in the order of the law. */
    @Transactional(readOnly = true)
    List<Standing> on(LocalDate day, Municipality municipality) {
        Map<Duty, List<Proof>> counting =
                proofs.counting(municipality).stream().collect(Collectors.groupingBy(Proof::duty));
        List<Proof> ofDistricts = proofs.ofDistricts(municipality);
        Map<String, String> called = new HashMap<>();
        Map<Duty, List<Standing.Stated>> stated = new EnumMap<>(Duty.class);
        statements.findByKommunOrderByIdDesc(municipality.id()).forEach(statement -> {
            String person = called.computeIfAbsent(statement.person(), id -> names.of(municipality.id(), id));
            stated.computeIfAbsent(statement.duty(), any -> new ArrayList<>()).add(stated(statement, person));
        });
        Map<Duty, Standing> standings = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            standings.put(
                    duty,
                    Standing.on(day, duty, counting.getOrDefault(duty, List.of()), stated.getOrDefault(duty, List.of()))
                            .with(day, ofDistricts));
        }
        standings.put(
                Duty.COORDINATION,
                Standing.following(
                        Duty.COORDINATION, List.of(standings.get(Duty.AGREEMENT), standings.get(Duty.COUNCIL))));
        return new ArrayList<>(standings.values());
    }

    List<Question.Answered> answers(Municipality municipality, List<Standing> standings, LocalDate day) {
        return Arrays.stream(Question.values())
                .map(question -> question.answered(municipality, standings, day))
                .toList();
    }

    /** Sent in twice, it is kept once. */
    @Transactional
    void state(Municipality municipality, Duty duty, StatementForm form, String person) {
        Statement statement = new Statement(
                null,
                municipality.id(),
                duty,
                form.svar(),
                form.reference(),
                form.until(),
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        boolean isKnown = statements
                .findFirstByKommunAndDutyOrderByIdDesc(municipality.id(), duty)
                .filter(statement::repeats)
                .isPresent();
        if (!isKnown) {
            statements.save(statement);
        }
    }

    private static Standing.Stated stated(Statement statement, String person) {
        return new Standing.Stated(
                statement.says(), statement.reference(), statement.holdsUntil(), person, statement.day());
    }
}
