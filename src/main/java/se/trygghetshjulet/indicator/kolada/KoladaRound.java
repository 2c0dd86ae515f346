package se.trygghetshjulet.indicator.kolada;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.indicator.SeriesRows;
import se.trygghetshjulet.indicator.SeriesRows.Place;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * Fetches what a municipality's indicators were measured to be. First all is asked, without a connection to the database;
 * then all that came is written at once. Done again, it comes to the same. Whatever Kolada does not tell leaves the figures
 * as they were, and is told to the coordinator: on the page each time, by letter when it begins.
 */
@Service
class KoladaRound {

    private static final Logger LOG = LoggerFactory.getLogger(KoladaRound.class);

    private static final String KIND = "kolada";

    /** Well below the time for which a job is locked; whoever was not asked comes first the next day. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Comparator<Place> LONGEST_AGO =
            Comparator.comparing(Place::fetchedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final KoladaProperties properties;
    private final KoladaClient client;
    private final SeriesRows series;
    private final Measured measured;
    private final RoleLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean rehearsing;

    KoladaRound(
            KoladaProperties properties,
            KoladaClient client,
            SeriesRows series,
            Measured measured,
            RoleLetters letters,
            PlatformTransactionManager transactions,
            Clock clock,
            Environment environment) {
        this.properties = properties;
        this.client = client;
        this.series = series;
        this.measured = measured;
        this.letters = letters;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.rehearsing = environment.acceptsProfiles(Profiles.of(Rehearsing.PROFILE));
    }

    /** To be called outside of any transaction. */
    void fetch(Municipality municipality) {
        if (!properties.enabled() || rehearsing || municipality.statistics() == null) {
            return;
        }
        List<Answer> answers = asked(municipality);
        if (!answers.isEmpty()) {
            transaction.executeWithoutResult(status -> write(municipality, answers));
        }
    }

    private List<Answer> asked(Municipality municipality) {
        long begun = System.nanoTime();
        List<Answer> answers = new ArrayList<>();
        for (Place place : series.of(municipality.id()).values().stream()
                .filter(Place::isKpi)
                .sorted(LONGEST_AGO)
                .toList()) {
            Answer answer = asked(municipality, place);
            answers.add(answer);
            if (answer.isAway() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                break;
            }
        }
        return answers;
    }

    private Answer asked(Municipality municipality, Place place) {
        Instant now = clock.instant();
        try {
            return new Answer(
                    place,
                    now,
                    client.figures(place.series(), municipality.statistics().code()),
                    null);
        } catch (KoladaFault e) {
            LOG.warn(
                    "Kolada does not tell {} of {}: {}",
                    place.series(),
                    municipality.id(),
                    String.valueOf(e.getCause()));
            return new Answer(place, now, Collections.emptySortedMap(), e);
        }
    }

    private void write(Municipality municipality, List<Answer> answers) {
        answers.forEach(answer -> {
            answer.figures().forEach((year, figure) -> note(municipality, answer.place(), year, figure));
            series.fetched(municipality.id(), answer.place().indicator(), answer.at(), answer.message());
        });
        List<String> begins = answers.stream()
                .filter(answer -> answer.fault() != null && answer.place().fault() == null)
                .map(answer -> answer.place().series() + ": " + answer.message())
                .toList();
        if (!begins.isEmpty()) {
            tell(municipality, begins);
        }
    }

    private void note(Municipality municipality, Place place, int year, BigDecimal figure) {
        if (figure.signum() >= 0) {
            measured.noteFetched(municipality.id(), place.indicator(), year, figure, "Kolada, " + place.series());
        }
    }

    private void tell(Municipality municipality, List<String> faults) {
        letters.post(
                Set.of(Role.SAKERHETSSAMORDNARE.group(municipality.id())),
                new RoleLetters.Message(
                        municipality.id(),
                        KIND + ":" + LocalDate.now(clock),
                        KIND,
                        null,
                        "Siffror från Kolada kunde inte hämtas",
                        """
                        De siffror som fanns står kvar, och ett nytt försök görs varje morgon. Du får inget fler brev om samma fel.

                        %s

                        Läget står på kommunens sida Målen i siffror.""".formatted(String.join("\n\n", faults)),
                        null));
    }

    /** @param fault null if Kolada told */
    private record Answer(Place place, Instant at, SortedMap<Integer, BigDecimal> figures, KoladaFault fault) {

        boolean isAway() {
            return fault != null && fault.isAway();
        }

        String message() {
            return fault == null ? null : fault.getMessage();
        }
    }
}
