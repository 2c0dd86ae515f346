package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingRuleTest {

    private final MeetingRule secondTuesdayButNotInJuly =
            MeetingRule.monthly(DayOfWeek.TUESDAY, 2, new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)));

    @Test
    void theNextMeetingIsTheFirstOneAfterTheDay() {
        assertThat(secondTuesdayButNotInJuly.next(LocalDate.parse("2026-11-09")))
                .isEqualTo("2026-11-10");
        assertThat(secondTuesdayButNotInJuly.next(LocalDate.parse("2026-11-10")))
                .isEqualTo("2026-12-08");
    }

    @Test
    void itSkipsMonthsWithoutMeetingsAndCrossesTheYear() {
        assertThat(secondTuesdayButNotInJuly.next(LocalDate.parse("2026-06-09")))
                .isEqualTo("2026-08-11");
        assertThat(secondTuesdayButNotInJuly.next(LocalDate.parse("2026-12-08")))
                .isEqualTo("2027-01-12");
    }

    private final MeetingRule decidedDates = MeetingRule.on(Stream.of("2026-11-30", "2027-01-25", "2027-02-22")
            .map(LocalDate::parse)
            .toList());

    @Test
    void datesOfItsOwnAreTakenAsTheyStand() {
        assertThat(decidedDates.next(LocalDate.parse("2026-11-30"))).isEqualTo("2027-01-25");
        assertThat(decidedDates.between(2026, 2027)).hasSize(3).isSorted();
    }

    @Test
    void datesThatHaveRunOutComeBackOnTheSameWeekday() {
        assertThat(decidedDates.next(LocalDate.parse("2027-02-22"))).isEqualTo("2028-01-24");
    }

    @Test
    void aRuleIsEitherWeekdaysOrDatesInOrder() {
        SortedSet<Integer> june = new TreeSet<>(List.of(6));
        List<LocalDate> one = List.of(LocalDate.parse("2027-01-25"));
        assertThat(faults(decidedDates)).isEmpty();
        assertThat(faults(secondTuesdayButNotInJuly)).isEmpty();
        assertThat(faults(new MeetingRule(DayOfWeek.TUESDAY, 2, june, one))).containsExactly("ruleOrDates");
        assertThat(faults(new MeetingRule(null, 2, june, null))).containsExactly("ruleOrDates");
        assertThat(faults(MeetingRule.on(List.of()))).containsExactly("ruleOrDates");
        assertThat(faults(MeetingRule.on(List.of(one.get(0), one.get(0))))).containsExactly("inOrder");
    }

    private static List<String> faults(MeetingRule rule) {
        return Validation.buildDefaultValidatorFactory().getValidator().validate(rule).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    @Test
    void aYearHasOneMeetingForEachMonthInOrder() {
        assertThat(secondTuesdayButNotInJuly.between(2026, 2027)).hasSize(22).isSorted();
    }
}
