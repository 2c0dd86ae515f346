package se.trygghetshjulet.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.engine.PaminnelseDecision;

/** Every row of the decision table {@code paminnelse}, on both sides of its limits. The municipality's lead is 3 days. */
class ReminderTableTest {

    private static final int LEAD = 3;

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** Each answer as "mottagare skal satt", with a "?" where the person may choose and "+gang" where it is told again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ny-uppgift | lamna-underlag    | uppgiftslamnare | 10 | innehavare ny-uppgift genast?",
                "ny-uppgift | valj-ersattare    | sakerhetssamordnare | 10 | innehavare ny-uppgift genast?",
                "ny-uppgift | avsluta-franvaro  | ''              | 10 | ''",
                "overlamnad | lamna-underlag    | uppgiftslamnare | 10 | innehavare overlamnad genast",
                "overlamnad | avsluta-franvaro  | ''              | 10 | ''",
                "flyttad    | lamna-underlag    | uppgiftslamnare | 10 | innehavare flyttad genast?",
                "puff       | lamna-underlag    | ''              | 10 | innehavare puff genast",
                "obemannad  | lamna-underlag    | ''              | 10 | samordnare obemannad genast",
                "obemannad  | avsluta-franvaro  | ''              | 10 | ''",
                "obemannad  | valj-ersattare    | sakerhetssamordnare | 10 | ''",
                "dag        | lamna-underlag    | uppgiftslamnare | 4  | ''",
                "dag        | lamna-underlag    | uppgiftslamnare | 3  | innehavare paminnelse morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | 1  | innehavare paminnelse morgonbrev",
                "dag        | skriv-under       | ks-ordforande   | 7  | ''",
                "dag        | skriv-under       | ks-ordforande   | 6  | innehavare paminnelse morgonbrev+tidig",
                "dag        | skriv-under       | lokalpolisomradeschef | 4 | innehavare paminnelse morgonbrev+tidig",
                "dag        | skriv-under       | ks-ordforande   | 3  | innehavare paminnelse morgonbrev, innehavare paminnelse morgonbrev+tidig",
                "dag        | skriv-under       | bra-ordforande  | 6  | ''",
                "dag        | lamna-underlag    | uppgiftslamnare | 0  | innehavare sista-dagen genast",
                "dag        | skriv-under       | ks-ordforande   | 0  | innehavare sista-dagen genast",
                "dag        | lamna-underlag    | uppgiftslamnare | -1 | innehavare forsenad morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -2 | innehavare forsenad morgonbrev, ersattare forsenad morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -3 | innehavare forsenad morgonbrev, ersattare forsenad morgonbrev, samordnare eskalering morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -4 | innehavare forsenad morgonbrev, ersattare forsenad morgonbrev, samordnare eskalering morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -5 | innehavare forsenad morgonbrev, innehavare forsenad morgonbrev+igen, ersattare forsenad morgonbrev, samordnare eskalering morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -7 | innehavare forsenad morgonbrev, innehavare forsenad morgonbrev+igen, ersattare forsenad morgonbrev, samordnare eskalering morgonbrev",
                "dag        | lamna-underlag    | uppgiftslamnare | -8 | innehavare forsenad morgonbrev, innehavare forsenad morgonbrev+igen, ersattare forsenad morgonbrev, samordnare eskalering morgonbrev, ordforande eskalering genast",
                "dag        | justera-protokoll | namndsekreterare | 0 | innehavare sista-dagen genast",
                "dag        | justera-protokoll | namndsekreterare | -1 | innehavare forsenad morgonbrev, samordnare eskalering genast",
                "dag        | avsluta-franvaro  | ''              | 1  | ''",
                "dag        | avsluta-franvaro  | ''              | 0  | ''",
                "dag        | avsluta-franvaro  | ''              | -9 | ''",
                "dag        | valj-ersattare    | ks-ordforande   | 2  | ''",
                "dag        | valj-ersattare    | sakerhetssamordnare | 0 | ''",
                "dag        | valj-ersattare    | sakerhetssamordnare | -9 | ''",
                "aterremiss | ''                | ''              | 0  | samordnare aterremiss genast, ordforande aterremiss genast, kommunpolis aterremiss genast",
                "vagran     | ''                | ''              | 0  | samordnare vagran genast, ordforande vagran genast, kommunpolis vagran genast"
            })
    void says(String handelse, String uppgift, String roll, int dagarKvar, String answers) throws IOException {
        List<String> said = ENGINE
                .evaluateDecisionTable(
                        table(),
                        Map.of(
                                "handelse",
                                handelse,
                                "uppgift",
                                uppgift,
                                "roll",
                                roll,
                                "dagarKvar",
                                dagarKvar,
                                "framforhallning",
                                LEAD))
                .getResultList()
                .stream()
                .map(ReminderTableTest::inWords)
                .toList();

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(answers.split(", "))
                        .filter(answer -> !answer.isEmpty())
                        .collect(Collectors.toList()));
    }

    private static String inWords(Map<String, Object> answer) {
        return answer.get("mottagare") + " " + answer.get("skal") + " " + answer.get("satt")
                + (answer.get("valbart").equals(true) ? "?" : "")
                + (answer.get("gang").equals("") ? "" : "+" + answer.get("gang"));
    }

    private static DmnDecision table() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("processes/paminnelse.dmn"))) {
            return ENGINE.parseDecision(PaminnelseDecision.KEY, file);
        }
    }
}
