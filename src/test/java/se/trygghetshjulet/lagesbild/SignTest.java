package se.trygghetshjulet.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignTest {

    @Test
    void trendAndSeverityAreThoseOfOneProblemAndTheIncreaseIsTheLargest() {
        assertThat(Sign.flags(List.of(
                        new Sign(Trend.OKAR, Severity.LITEN, 60),
                        new Sign(Trend.MINSKAR, Severity.ALLVARLIG, 0),
                        new Sign(Trend.OKAR, Severity.TYDLIG, 5))))
                .isEqualTo(Map.of("trend", "minskar", "severity", "allvarlig", "change", 60));
    }

    @Test
    void ofTwoAsSevereTheOneThatGrowsCounts() {
        assertThat(Sign.flags(List.of(
                        new Sign(Trend.OKANT, Severity.ALLVARLIG, 0), new Sign(Trend.OKAR, Severity.ALLVARLIG, 0))))
                .isEqualTo(Map.of("trend", "okar", "severity", "allvarlig", "change", 0));
    }

    @Test
    void nothingSeenIsNoSignal() {
        assertThat(Sign.flags(List.of())).isEqualTo(Map.of("trend", "okant", "severity", "", "change", 0));
    }
}
