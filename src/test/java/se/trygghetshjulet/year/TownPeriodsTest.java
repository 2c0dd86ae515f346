package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.TurnDays;

/**
 * Wheels of the invented towns run by themselves on PostgreSQL, turn after turn as their calendars start them, and leave no gap.
 * All of them for three turns in the profile {@code towns}; otherwise the town with districts, and of those the two that no other
 * story runs, for one.
 */
class TownPeriodsTest extends InventedTowns {

    private static final boolean WHOLE = Boolean.getBoolean("trygghetshjulet.towns-whole");
    private static final int TURNS = WHOLE ? 3 : 1;
    private static final String BEGINNING = "2027-01-01";

    /** Until what was decided in the last days of a year has been published, and the next quarter's promise has begun. */
    private static final int DAYS_AFTER = 100;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
        if (!WHOLE) {
            registry.add("trygghetshjulet.kommuner", () -> "stadsby");
        }
    }

    /** The central wheel first: those beside it rest on its agreement. */
    static Stream<String> wheels() {
        return WHOLE
                ? Stream.of(
                        "djupby",
                        "partby",
                        "namndby",
                        "delegby",
                        "remissby",
                        "stadsby",
                        "stadsby-norr",
                        "stadsby-soder",
                        "stadsby-hamnen",
                        "skolby",
                        "skolby-verksamhet",
                        "alltby",
                        "alltby-norr",
                        "alltby-verksamhet")
                : Stream.of("stadsby", "stadsby-soder", "stadsby-hamnen");
    }

    @ParameterizedTest
    @MethodSource("wheels")
    void turnsFollowOneAnother(String wheel) {
        Municipality municipality = municipalities.get(wheel);
        TurnDays days = new TurnDays(municipality);
        int first = days.startedIn(LocalDate.parse(BEGINNING).getYear());
        int last = first + TURNS - 1;
        LocalDate end = days.firstDay(last + (WHOLE ? 1 : 0)).plusDays(DAYS_AFTER);
        unattended(wheel).from(BEGINNING).until(end.toString());

        Ledger ledger = ledger(wheel);
        List<Integer> years =
                IntStream.rangeClosed(first, WHOLE ? last + 1 : last).boxed().toList();
        assertThat(ledger.plans())
                .extracting(plan -> plan.replaceFirst("^(\\d+ \\w+) .*", "$1"))
                .containsExactlyElementsOf(years.stream()
                        .map(year -> year + (year < years.get(years.size() - 1) ? " SUPERSEDED" : " PUBLISHED"))
                        .toList());
        for (int year : years.subList(0, years.size() - 1)) {
            assertThat(ledger.followUps(year)).as("%s", year).containsAll(everyPeriodOf(municipality));
            assertThat(ledger.receipts(year))
                    .as("%s", year)
                    .hasSize(municipality.followUps().reports().size());
        }
        assertThat(ledger.promises())
                .filteredOn(promise -> !LocalDate.parse(promise.split(" ")[2]).isAfter(end))
                .containsExactlyElementsOf(promisesOf(municipality, end));
        assertThat(page(wheel))
                .contains(municipality.documents().plan().title() + " "
                        + municipality.documents().plan().planYear().name(years.get(years.size() - 1)));
        ledger.nothingIsLeftLying();
    }

    private static List<String> everyPeriodOf(Municipality municipality) {
        return IntStream.rangeClosed(1, municipality.followUps().periods().size())
                .boxed()
                .flatMap(period -> Party.BY_LAW.stream()
                        .map(party -> period + " " + party.id().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The one that has begun last holds; those before it are over, and there is one for each day of its rhythm. */
    private static List<String> promisesOf(Municipality municipality, LocalDate end) {
        List<String> promises = new ArrayList<>();
        for (Activity activity : municipality.activities()) {
            if (activity.kind() == Activity.Kind.MEDBORGARLOFTE) {
                LocalDate day = activity.first();
                for (int times = 1; !day.isAfter(end); times++) {
                    LocalDate next = activity.after(times);
                    promises.add(String.join(
                            " ",
                            activity.id() + "-" + day,
                            next.isAfter(end) ? "SIGNED" : "SUPERSEDED",
                            day.toString(),
                            activity.lastDay(day).toString()));
                    day = next;
                }
            }
        }
        return promises;
    }
}
