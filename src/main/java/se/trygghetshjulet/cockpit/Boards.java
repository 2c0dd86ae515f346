package se.trygghetshjulet.cockpit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.cockpit.Board.Fault;
import se.trygghetshjulet.cockpit.Board.Finding;
import se.trygghetshjulet.cockpit.Board.OpenTask;
import se.trygghetshjulet.cockpit.Board.Turn;
import se.trygghetshjulet.cockpit.Board.Wheel;
import se.trygghetshjulet.cockpit.WheelAccess.Reach;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.engine.WheelStages;
import se.trygghetshjulet.engine.WheelStanding;
import se.trygghetshjulet.engine.WheelStanding.Run;
import se.trygghetshjulet.engine.WheelStanding.Task;
import se.trygghetshjulet.engine.WheelStandings;
import se.trygghetshjulet.letter.LetterLog;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** Puts together what the tab shows. However many the municipalities are, the database is asked as many questions. */
@Service
class Boards {

    private static final Duration OF_LATE = Duration.ofDays(30);

    private static final String FAILED = "Ett steg gick inte att utföra och görs inte om av sig självt.";

    private final WheelAccess access;
    private final WheelStandings standings;
    private final WheelStages stages;
    private final LetterLog letters;
    private final CoherenceGuard coherence;
    private final Clock clock;

    Boards(
            WheelAccess access,
            WheelStandings standings,
            WheelStages stages,
            LetterLog letters,
            CoherenceGuard coherence,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.stages = stages;
        this.letters = letters;
        this.coherence = coherence;
        this.clock = clock;
    }

    Board of(String person) {
        List<Reach> reach = access.of(person);
        List<String> kommuner =
                reach.stream().map(one -> one.municipality().id()).toList();
        WheelStanding standing = standings.of(kommuner);
        Map<String, Integer> undelivered =
                letters.undeliveredIn(kommuner, clock.instant().minus(OF_LATE));
        Parts parts = Parts.of(standing);
        LocalDate today = LocalDate.now(clock);
        return new Board(
                today,
                UUID.randomUUID().toString(),
                reach.stream()
                        .map(one -> wheel(
                                one,
                                parts,
                                undelivered.getOrDefault(one.municipality().id(), 0),
                                today))
                        // those that are alike stay in the order of their names
                        .sorted(Comparator.comparing(Wheel::late).reversed())
                        .toList());
    }

    /** What does not hang together in the turns under way, by the rules of the step that each has come to. */
    List<Finding> findings(Municipality municipality) {
        WheelStanding standing = standings.of(List.of(municipality.id()));
        Parts parts = Parts.of(standing);
        List<Finding> findings = new ArrayList<>();
        for (WheelStanding.Turn turn : standing.turns()) {
            Gates.reached(stages.all(), parts.runsOf(turn))
                    .ifPresent(gate -> coherence
                            .findings(turn.wheelYear(), gate)
                            .forEach(found -> findings.add(new Finding(
                                    turn.wheelYear().title(), found.stops(), found.text(), found.remedy()))));
        }
        return findings;
    }

    private Wheel wheel(Reach reach, Parts parts, int undelivered, LocalDate today) {
        Municipality municipality = reach.municipality();
        String kommun = municipality.id();
        List<OpenTask> tasks = tasks(reach, parts, today);
        return new Wheel(
                kommun,
                municipality.name(),
                reach.mayAct(),
                (int) tasks.stream().filter(OpenTask::late).count(),
                undelivered,
                parts.turns().getOrDefault(kommun, List.of()).stream()
                        .map(turn -> new Turn(
                                turn.wheelYear().year(),
                                turn.wheelYear().title(),
                                reach.mayAct() ? turn.instance() : null,
                                Stages.of(stages.all(), parts.runsOf(turn), reach.mayAct())))
                        .toList(),
                tasks,
                parts.faults().getOrDefault(kommun, List.of()).stream()
                        .map(fault -> fault(fault, reach.mayAct()))
                        .toList(),
                Marks.around(
                        today,
                        municipality.bodies().values(),
                        municipality.followUps(),
                        municipality.documents().plan().planYear()));
    }

    private static List<OpenTask> tasks(Reach reach, Parts parts, LocalDate today) {
        List<Task> tasks = parts.tasks().getOrDefault(reach.municipality().id(), List.of());
        Holders holders = Holders.of(reach.municipality(), tasks, parts.standing());
        WorkingDays office = reach.municipality().officeDays();
        return tasks.stream()
                .map(task -> new OpenTask(
                        task.id(),
                        task.name(),
                        task.wheelYear().title(),
                        task.process(),
                        reach.mayAct() ? task.instance() : null,
                        reach.mayAct() ? task.activity() : null,
                        task.lastDay(),
                        task.lastDay() != null && today.isAfter(task.lastDay()),
                        task.lastDay() == null ? null : office.between(today, task.lastDay()),
                        holders.holder(task),
                        holders.roles(task),
                        holders.able(task)))
                .toList();
    }

    private static Fault fault(WheelStanding.Fault fault, boolean opens) {
        return new Fault(
                fault.message() == null ? FAILED : fault.message(),
                fault.process(),
                opens ? fault.instance() : null,
                fault.since().atZone(Municipality.ZONE).toLocalDate());
    }

    /** What there is, by municipality and by turn. */
    private record Parts(
            WheelStanding standing,
            Map<String, List<WheelStanding.Turn>> turns,
            Map<String, List<Run>> runs,
            Map<String, List<Task>> tasks,
            Map<String, List<WheelStanding.Fault>> faults) {

        static Parts of(WheelStanding standing) {
            return new Parts(
                    standing,
                    standing.turns().stream()
                            .collect(Collectors.groupingBy(
                                    turn -> turn.wheelYear().kommun())),
                    standing.runs().stream().collect(Collectors.groupingBy(Run::turn)),
                    standing.tasks().stream().collect(Collectors.groupingBy(Task::kommun)),
                    standing.faults().stream().collect(Collectors.groupingBy(WheelStanding.Fault::kommun)));
        }

        List<Run> runsOf(WheelStanding.Turn turn) {
            return runs.getOrDefault(turn.instance(), List.of());
        }
    }
}
