package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
 * story runs.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
                        "stadsby-hamnen",
                        "skolby",
                        "skolby-verksamhet",
                        "alltby",
                        "alltby-norr",
                        "alltby-verksamhet")
                : Stream.of("stadsby", "stadsby-hamnen");
    }

    @ParameterizedTest
    @MethodSource("wheels")
    @Order(1)
    void turnsFollowOneAnother(String wheel) {
        lives(unattended(wheel), wheel, TURNS);
    }

    /**
     * Söderstaden promises something for two years and something else every quarter. The plan's next turn neither ends the former
     * nor asks for it again, and citizens read it in both years.
     */
    @Test
    @Order(2)
    void aPromiseForTwoYearsHoldsOverTheTurnOfTheYear() {
        Map<String, String> pages = new LinkedHashMap<>();
        Unattended soder = unattended("stadsby-soder");
        for (String day : List.of("2028-12-28", "2029-02-28")) {
            soder.on(day, () -> pages.put(day, page("stadsby-soder")));
        }

        lives(soder, "stadsby-soder", WHOLE ? TURNS : 2);

        assertThat(pages.values())
                .hasSize(2)
                .allSatisfy(page -> assertThat(page)
                        .contains("Löfte för stationen", ">1 januari 2028<", ">31 december 2029<")
                        .containsOnlyOnce("Löfte för stationen<"));
        assertThat(pages.get("2028-12-28")).contains("Områdesplan 2028", ">1 oktober 2028<");
        String later = pages.get("2029-02-28");
        assertThat(later).contains("Områdesplan 2029", ">1 januari 2029<");
        assertThat(later.substring(0, later.indexOf("id=\"tidigare\"")))
                .as("what holds now, above what came before")
                .contains("Löfte för stationen<")
                .doesNotContain(">1 oktober 2028<");
    }

    /** From its calendar's first turn until the last one's plan holds, in the whole form the plan after it too. */
    private void lives(Unattended story, String wheel, int turns) {
        Municipality municipality = municipalities.get(wheel);
        TurnDays days = new TurnDays(municipality);
        int first = days.startedIn(LocalDate.parse(BEGINNING).getYear());
        int last = WHOLE ? first + turns : first + turns - 1;
        LocalDate end = days.firstDay(last).plusDays(DAYS_AFTER);
        story.from(BEGINNING).until(end.toString());

        Ledger ledger = ledger(wheel);
        assertThat(ledger.plans())
                .extracting(plan -> plan.replaceFirst("^(\\d+ \\w+) .*", "$1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(first, last)
                        .mapToObj(year -> year + (year < last ? " SUPERSEDED" : " PUBLISHED"))
                        .toList());
        for (int year = first; year < last; year++) {
            assertThat(ledger.followUps(year)).as("%s", year).containsAll(everyPeriodOf(municipality));
            assertThat(ledger.receipts(year))
                    .as("%s", year)
                    .hasSize(municipality.followUps().reports().size());
        }
        assertThat(ledger.promises())
                .filteredOn(promise -> !LocalDate.parse(promise.split(" ")[2]).isAfter(end))
                .containsExactlyInAnyOrderElementsOf(promisesOf(municipality, end));
        assertThat(page(wheel))
                .contains(municipality.documents().plan().title() + " "
                        + municipality.documents().plan().planYear().name(last));
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
