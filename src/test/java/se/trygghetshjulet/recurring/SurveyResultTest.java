package se.trygghetshjulet.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.lagesbild.Trend;

class SurveyResultTest {

    @ParameterizedTest
    @CsvSource({
        "26.0, 20.0, OKAR, 30",
        "20.1, 20.0, OKAR, 1",
        "15.0, 20.0, MINSKAR, -25",
        "20.0, 20.00, OFORANDRAT, 0",
        "3.0, 0.0, OKAR, 100",
        "0.0, 0.0, OFORANDRAT, 0",
        "26.0, , OKANT, 0"
    })
    void aShareIsHeldAgainstTheOneBefore(BigDecimal share, BigDecimal earlier, Trend trend, int change) {
        Survey.Result result = new Survey.Result("Otrygg ute", share, earlier, 400);

        assertThat(result.sign().trend()).isEqualTo(trend);
        assertThat(result.sign().change()).isEqualTo(change);
    }
}
