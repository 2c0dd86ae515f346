package se.trygghetshjulet.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A base address without a host gives letters ids that other servers refuse, so it stops the start. */
class MailPropertiesTest {

    @ParameterizedTest
    @CsvSource({"https://hjulet.kommun.example, 0", "http://localhost:8080, 0", "localhost:8080, 1", "/hjulet, 1"})
    void theBaseAddressHasAHost(URI baseUrl, int faults) {
        MailProperties properties = new MailProperties("hjulet@kommun.example", baseUrl, Duration.ofMinutes(4));
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            assertThat(validators.getValidator().validate(properties)).hasSize(faults);
        }
    }
}
