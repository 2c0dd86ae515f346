package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five years of working days against a table that was made by hand from the law, and counts that were made from it. */
class WorkingDaysTableTest {

    private static final Path TABLE = Path.of("src/test/resources/helgdagar-2026-2030.csv");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2030-12-31");

    private final WorkingDays law = WorkingDays.statutory();
    private final WorkingDays office = WorkingDays.ofOffice(Set.of(
            LocalDate.parse("2027-01-05"),
            LocalDate.parse("2027-05-07"),
            LocalDate.parse("2028-01-07"),
            LocalDate.parse("2028-05-26"),
            LocalDate.parse("2028-06-05")));

    @Test
    void theTableNamesEachDayByItsRightWeekday() {
        assertThat(rows())
                .hasSize(5 * 18)
                .allSatisfy(row -> assertThat(LocalDate.parse(row[0])
                                .getDayOfWeek()
                                .getDisplayName(TextStyle.FULL, Locale.forLanguageTag("sv-SE")))
                        .as(row[0] + " " + row[2])
                        .isEqualTo(row[1]));
    }

    @Test
    void everyDayOfTheFiveYearsIsWhatTheTableSays() {
        Set<LocalDate> holidays =
                rows().stream().map(row -> LocalDate.parse(row[0])).collect(Collectors.toSet());

        List<LocalDate> expected =
                days(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day));

        assertThat(days(law::isWorkingDay)).isEqualTo(expected);
    }

    /** The three that are no public holidays are what a calendar of holidays could lack. */
    @ParameterizedTest
    @ValueSource(strings = {"påskafton", "pingstafton", "midsommarafton", "julafton", "nyårsafton"})
    void noEveIsAWorkingDay(String eve) {
        assertThat(rows().stream().filter(row -> row[2].equals(eve)))
                .hasSize(5)
                .allSatisfy(row -> assertThat(law.isWorkingDay(LocalDate.parse(row[0])))
                        .as(row[0])
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        // year, January to December, the year
        "2026, 20, 20, 22, 20, 19, 21, 23, 21, 22, 22, 21, 20, 251",
        "2027, 19, 20, 21, 22, 20, 21, 22, 22, 22, 21, 22, 21, 253",
        "2028, 20, 21, 23, 18, 21, 20, 21, 23, 21, 22, 22, 19, 251",
        "2029, 22, 20, 21, 20, 21, 19, 22, 23, 20, 23, 22, 17, 250",
        "2030, 22, 20, 21, 20, 21, 18, 23, 22, 21, 23, 21, 18, 250"
    })
    void workingDaysOfAYearMonthByMonth(
            int year,
            int january,
            int february,
            int march,
            int april,
            int may,
            int june,
            int july,
            int august,
            int september,
            int october,
            int november,
            int december,
            int wholeYear) {
        List<Long> months = Stream.iterate(YearMonth.of(year, 1), month -> month.plusMonths(1))
                .limit(12)
                .map(month -> month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(law::isWorkingDay)
                        .count())
                .toList();

        assertThat(months)
                .containsExactly(
                        (long) january,
                        (long) february,
                        (long) march,
                        (long) april,
                        (long) may,
                        (long) june,
                        (long) july,
                        (long) august,
                        (long) september,
                        (long) october,
                        (long) november,
                        (long) december);
        assertThat(law.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .as("New Year's Day counts as the first one")
                .isEqualTo(wholeYear - 1);
    }

    /** From a working day n on to another; so n back from that one, and n left between them. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 53, 2026-03-19", // trettondagen, then ten weeks
        "2026-04-01, 2, 2026-04-07", // skärtorsdagen is one, then the four days of Easter
        "2026-04-02, 1, 2026-04-07",
        "2026-04-30, 1, 2026-05-04", // första maj, a Friday
        "2026-05-13, 1, 2026-05-15", // Kristi himmelsfärdsdag; by law the Friday after it is a working day
        "2026-06-05, 1, 2026-06-08", // nationaldagen, a Saturday
        "2026-06-18, 1, 2026-06-22", // midsommarafton
        "2026-10-30, 5, 2026-11-06", // alla helgons dag is a Saturday
        "2026-12-18, 10, 2027-01-08", // 21, 22, 23, 28, 29, 30, 4, 5, 7, 8
        "2026-12-23, 1, 2026-12-28",
        "2026-12-30, 1, 2027-01-04",
        "2027-01-05, 1, 2027-01-07", // trettondagen, a Wednesday
        "2027-03-25, 3, 2027-04-01", // Easter in March
        "2027-05-05, 2, 2027-05-10",
        "2027-06-24, 1, 2027-06-28",
        "2027-08-31, 32, 2027-10-14", // no holiday in six weeks and two days
        "2027-12-23, 5, 2028-01-03", // julafton and nyårsafton on Fridays
        "2028-01-05, 1, 2028-01-07", // trettondagen, a Thursday
        "2028-02-28, 2, 2028-03-01", // the leap day
        "2028-04-13, 2, 2028-04-19",
        "2028-04-28, 1, 2028-05-02", // första maj, a Monday
        "2028-05-24, 2, 2028-05-29",
        "2028-06-05, 1, 2028-06-07", // nationaldagen, a Tuesday
        "2028-06-22, 1, 2028-06-26",
        "2028-12-22, 4, 2029-01-02", // 27, 28, 29, 2
        "2029-03-29, 2, 2029-04-04", // Easter over the end of a month
        "2029-04-30, 1, 2029-05-02", // första maj, a Tuesday
        "2029-05-09, 1, 2029-05-11",
        "2029-06-05, 1, 2029-06-07", // nationaldagen, a Wednesday
        "2029-06-21, 1, 2029-06-25",
        "2029-12-21, 5, 2030-01-04", // 27, 28, 2, 3, 4
        "2030-01-04, 1, 2030-01-07", // trettondagen, a Sunday
        "2030-04-18, 2, 2030-04-24",
        "2030-05-29, 1, 2030-05-31",
        "2030-06-20, 1, 2030-06-24",
        "2030-12-23, 3, 2031-01-02" // 27, 30, 2
    })
    void countedByHand(LocalDate day, int days, LocalDate later) {
        assertThat(law.after(day, days)).isEqualTo(later);
        assertThat(law.before(later, days)).isEqualTo(day);
        assertThat(law.between(day, later)).isEqualTo(days);
        assertThat(law.between(later, day)).isEqualTo(-days);
    }

    /** The same for an office that is also closed on the days between a holiday and a weekend. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-04, 1, 2027-01-07", // 5 closed, 6 trettondagen
        "2027-05-04, 2, 2027-05-10", // 5; 6 Kristi himmelsfärdsdag, 7 closed
        "2028-01-05, 1, 2028-01-10", // 6 trettondagen, 7 closed
        "2028-05-23, 3, 2028-05-30", // 24, 29, 30
        "2028-06-02, 1, 2028-06-07", // 5 closed, 6 nationaldagen
        "2026-12-30, 2, 2027-01-07" // 4; 5 closed
    })
    void countedByHandForAnOffice(LocalDate day, int days, LocalDate later) {
        assertThat(office.after(day, days)).isEqualTo(later);
        assertThat(office.before(later, days)).isEqualTo(day);
        assertThat(office.between(day, later)).isEqualTo(days);
        assertThat(office.between(later, day)).isEqualTo(-days);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 14, 32, 53})
    void whatIsCountedForwardsIsCountedBackwards(int days) {
        for (WorkingDays calendar : List.of(law, office)) {
            for (LocalDate day : days(calendar::isWorkingDay)) {
                LocalDate later = calendar.after(day, days);
                LocalDate earlier = calendar.before(day, days);

                assertThat(calendar.isWorkingDay(later)).as("%s", later).isTrue();
                assertThat(calendar.before(later, days))
                        .as("%s + %s − %s", day, days, days)
                        .isEqualTo(day);
                assertThat(calendar.after(earlier, days))
                        .as("%s − %s + %s", day, days, days)
                        .isEqualTo(day);
                assertThat(calendar.between(day, later))
                        .as("%s to %s", day, later)
                        .isEqualTo(days);
                assertThat(calendar.between(day, earlier))
                        .as("%s to %s", day, earlier)
                        .isEqualTo(-days);
            }
        }
    }

    /** Late begins when the last day is over, and each working day that begins makes it one more. */
    @Test
    void daysLeftGoDownByOneWithEachWorkingDay() {
        for (LocalDate last : days(office::isWorkingDay)) {
            int left = office.between(last.minusDays(40), last);
            for (LocalDate day = last.minusDays(39); day.isBefore(last.plusDays(40)); day = day.plusDays(1)) {
                boolean opens = office.isWorkingDay(day.minusDays(1));
                int now = office.between(day, last);
                assertThat(left - now).as("on %s of %s", day, last).isEqualTo(opens ? 1 : 0);
                left = now;
            }
        }
    }

    @Test
    void aClosedDayCountsAsTheNextWorkingDay() {
        for (LocalDate day : days(day -> !office.isWorkingDay(day))) {
            LocalDate next = office.next(day);
            for (int days = -5; days <= 5; days++) {
                LocalDate last = days < 0 ? office.before(next, -days) : office.after(next, days);
                assertThat(office.between(day, last)).as("%s to %s", day, last).isEqualTo(days);
            }
        }
    }

    private static List<LocalDate> days(Predicate<LocalDate> which) {
        return FIRST.datesUntil(LAST.plusDays(1)).filter(which).toList();
    }

    private static List<String[]> rows() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#") && !line.startsWith("day,"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
