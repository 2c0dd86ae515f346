package se.trygghetshjulet.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days are counted together. */
class SpanTest {

    @Test
    void aWiderCircleSeesHalfYearsThatAreOverAndDoNotOverlap() {
        assertThat(Span.halfYears(day("2027-07-01"), day("2026-01-01")))
                .containsExactly(
                        span("2027-01-01", "2027-06-30"),
                        span("2026-07-01", "2026-12-31"),
                        span("2026-01-01", "2026-06-30"));
        assertThat(Span.halfYears(day("2027-06-30"), day("2026-02-01")))
                .containsExactly(span("2026-07-01", "2026-12-31"));
    }

    @Test
    void theSameWeeksLastYearHaveTheSameDaysOfTheWeek() {
        Span span = span("2027-01-12", "2027-01-25");

        assertThat(span.days()).isEqualTo(14);
        assertThat(span.before()).isEqualTo(span("2026-12-29", "2027-01-11"));
        assertThat(span.lastYear()).isEqualTo(span("2026-01-13", "2026-01-26"));
        assertThat(List.of(span.from().getDayOfWeek(), span.to().getDayOfWeek()))
                .containsExactly(
                        span.lastYear().from().getDayOfWeek(),
                        span.lastYear().to().getDayOfWeek());
    }

    private static Span span(String from, String to) {
        return new Span(day(from), day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
