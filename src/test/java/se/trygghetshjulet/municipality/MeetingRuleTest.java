package se.trygghetshjulet.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeetingRuleTest {

    private final MeetingRule secondTuesdayButNotInJuly =
            new MeetingRule(DayOfWeek.TUESDAY, 2, new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12)));

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

    @Test
    void aYearHasOneMeetingForEachMonthInOrder() {
        assertThat(secondTuesdayButNotInJuly.between(2026, 2027)).hasSize(22).isSorted();
    }
}
