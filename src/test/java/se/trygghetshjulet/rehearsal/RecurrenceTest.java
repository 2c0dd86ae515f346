package se.trygghetshjulet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The cycles of the models, read for a day to come. */
class RecurrenceTest {

    @Test
    void aCronExpressionRunsOnItsDays() {
        assertThat(Recurrence.on(LocalDate.of(2028, 2, 29), "0 30 6 * * ?")).contains(LocalTime.of(6, 30));
        assertThat(Recurrence.on(LocalDate.of(2028, 3, 26), "0 30 6 * * ?")).contains(LocalTime.of(6, 30));
        assertThat(Recurrence.on(LocalDate.of(2028, 2, 29), "0 0 6 1 * ?")).isEmpty();
    }

    @Test
    void aRepetitionCountsFromItsStart() {
        String newYear = "R/2026-01-01T00:05:00/P1Y";
        assertThat(Recurrence.on(LocalDate.of(2028, 1, 1), newYear)).contains(LocalTime.of(0, 5));
        assertThat(Recurrence.on(LocalDate.of(2028, 1, 2), newYear)).isEmpty();
        assertThat(Recurrence.on(LocalDate.of(2025, 1, 1), newYear)).isEmpty();
    }
}
