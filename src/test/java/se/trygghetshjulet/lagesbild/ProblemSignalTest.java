package se.trygghetshjulet.lagesbild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemSignalTest {

    @Test
    void trendAndSeverityAreThoseOfOneProblemAndTheIncreaseIsTheLargest() {
        assertThat(ProblemSignal.flags(List.of(
                        new ProblemSignal(Trend.OKAR, Severity.LITEN, 60),
                        new ProblemSignal(Trend.MINSKAR, Severity.ALLVARLIG, 0),
                        new ProblemSignal(Trend.OKAR, Severity.TYDLIG, 5))))
                .isEqualTo(Map.of("trend", "minskar", "severity", "allvarlig", "change", 60));
    }

    @Test
    void ofTwoAsSevereTheOneThatGrowsCounts() {
        assertThat(ProblemSignal.flags(List.of(
                        new ProblemSignal(Trend.OKANT, Severity.ALLVARLIG, 0),
                        new ProblemSignal(Trend.OKAR, Severity.ALLVARLIG, 0))))
                .isEqualTo(Map.of("trend", "okar", "severity", "allvarlig", "change", 0));
    }

    @Test
    void nothingSeenIsNoSignal() {
        assertThat(ProblemSignal.flags(List.of())).isEqualTo(Map.of("trend", "okant", "severity", "", "change", 0));
    }
}
