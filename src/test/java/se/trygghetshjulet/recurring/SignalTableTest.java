package se.trygghetshjulet.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.engine.SignalDecision;

/** Every row of the decision table {@code signal}, on both sides of its limits. */
class SignalTableTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "lagesbild,        okar,       allvarlig,   0, revidera, Ett allvarligt problem ökar.",
        "lagesbildsmote,   okar,       allvarlig,   0, revidera, Ett allvarligt problem ökar.",
        "trygghetsmatning, okar,       '',         25, revidera, minst 25 procent",
        "trygghetsmatning, okar,       '',        100, revidera, minst 25 procent",
        "trygghetsmatning, okar,       '',         24, bevaka,   minst 10 procent",
        "trygghetsmatning, okar,       '',         10, bevaka,   minst 10 procent",
        "trygghetsmatning, okar,       '',          9, ingen,    gränser",
        "trygghetsmatning, minskar,    '',        -40, ingen,    gränser",
        "trygghetsmatning, okant,      '',          0, ingen,    gränser",
        "lagesbild,        okar,       liten,      50, revidera, minst 50 procent",
        "lagesbildsmote,   okant,      liten,      50, revidera, minst 50 procent",
        "lagesbild,        okar,       liten,      49, bevaka,   minst 20 procent",
        "lagesbild,        oforandrat, allvarlig,  60, revidera, minst 50 procent",
        "lagesbild,        oforandrat, allvarlig,   0, bevaka,   ökar inte",
        "lagesbildsmote,   minskar,    allvarlig,   0, bevaka,   ökar inte",
        "lagesbild,        okant,      allvarlig,   0, bevaka,   ökar inte",
        "lagesbild,        okar,       tydlig,      0, bevaka,   Ett tydligt problem ökar.",
        "lagesbild,        oforandrat, tydlig,      0, ingen,    gränser",
        "lagesbild,        okar,       liten,      20, bevaka,   minst 20 procent",
        "lagesbild,        okar,       liten,      19, ingen,    gränser",
        "lagesbild,        okar,       '',          0, ingen,    gränser"
    })
    void weighs(String kalla, String trend, String severity, int change, String signal, String reason)
            throws IOException {
        Map<String, Object> result = ENGINE.evaluateDecisionTable(
                        table(), Map.of("kalla", kalla, "trend", trend, "severity", severity, "change", change))
                .getSingleResult()
                .getEntryMap();

        assertThat(result.get(SignalDecision.OUTPUT_SIGNAL)).isEqualTo(signal);
        assertThat((String) result.get("reason")).contains(reason);
    }

    private static DmnDecision table() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("processes/signal.dmn"))) {
            return ENGINE.parseDecision(SignalDecision.KEY, file);
        }
    }
}
