package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What does not hang together is shown with where to mend it, and goes no further while it blocks. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class CoherenceTest extends RunningWheel {

    @Test
    void aPlaceholderStopsThePapersUntilBraHasFilledItIn() {
        Turn turn = reviewed(2041, area -> area.put("problem", "Antagen av: Klicka och skriv nämnd, datum och §"));

        assertThat(blocking(turn, "userTask_writeMissiv"))
                .contains("Klicka och skriv nämnd, datum och §")
                .contains("Ta fram handlingsplanen");
        assertThat(refusal(turn, "userTask_writeMissiv", data -> data)).contains("är inte ifyllt");

        turn.done(
                "userTask_writeMissiv",
                data -> data.retain("outcome")
                        .put("outcome", "tillbaka")
                        .put("reason", "Fyll i vem som har antagit planen."));
        turn.done("userTask_prioritise").done("userTask_draftPlan", first(area -> area.put("problem", "Mörkt.")));
        turn.done("userTask_draftLofte").doneIfOpen("userTask_renewAgreement").done("userTask_review");
        turn.done("userTask_registerMatter").done("userTask_writeMissiv");
        assertThat(turn.openActivities()).containsExactly("userTask_recordArbetsutskott");
    }

    @Test
    void aMeasureThatNobodyAnswersForAndAnAreaWithoutMeasuresStopThePapers() {
        Turn turn = reviewed(2042, area -> {
            ((ObjectNode) area.path("measures").get(0)).put("owner", "");
            return area;
        });
        assertThat(blocking(turn, "userTask_writeMissiv")).contains("Åtgärd 1.1 saknar ansvarig.");
        assertThat(refusal(turn, "userTask_writeMissiv", data -> data)).contains("saknar ansvarig");

        Turn bare = reviewed(2043, area -> {
            area.putArray("measures");
            return area;
        });
        assertThat(blocking(bare, "userTask_writeMissiv")).contains("saknar åtgärder");
    }

    @Test
    void brasChairSeesItFirstAndCanSendTheDraftBack() {
        Turn turn = drafted(2044, area -> area.put("problem", "Klart senast 20XX"));

        assertThat(blocking(turn, "userTask_review")).contains("20XX");
    }

    @Test
    void warningsAreShownAndStopNothing() {
        Turn turn = reviewed(2045, area -> {
            ((ObjectNode) area.path("measures").get(0))
                    .put("owner", "Gatukontoret (Anette)")
                    .put("description", "Påtala och beivra 4 personer som skräpar ner");
            return area;
        });

        assertThat(warnings(turn, "userTask_writeMissiv"))
                .contains("(Anette) ser ut som en persons namn")
                .contains("beivra 4")
                .contains("saknar mål")
                .contains("2 diarienummer");
        turn.done("userTask_writeMissiv");
        assertThat(turn.openActivities()).containsExactly("userTask_recordArbetsutskott");
    }

    @Test
    void theMissivItselfMustBeFilledIn() {
        Turn turn = reviewed(2046, area -> area);

        assertThat(refusal(turn, "userTask_writeMissiv", data -> data.put("summary", "Beslut [datum]")))
                .contains("[datum]");
    }

    @Test
    void whatTheBoardChangedIsLookedThroughAgainBeforeSignature() {
        Turn turn = reviewed(2047, area -> area).done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott");
        turn.done(
                "userTask_recordKommunstyrelse",
                data -> data.put("outcome", "bifall-med-andring").put("reason", "Nytt problem."));
        turn.done("userTask_enterChanges", first(area -> area.put("problem", "XX")));

        assertThat(blocking(turn, "userTask_signForKommun")).contains("”XX” är inte ifyllt");
        assertThat(refusal(turn, "userTask_signForKommun", data -> data)).contains("är inte ifyllt");
        turn.done(
                "userTask_signForPolis",
                data -> data.retain("name", "title").put("outcome", "vagrad").put("reason", "Planen är inte ifylld."));
        assertThat(turn.stages()).containsExactly("callActivity_handlingsplan");
    }

    @Test
    void whatCitizensReadMustBeFilledIn() {
        Turn turn = reviewed(2048, area -> area).done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott").done("userTask_recordKommunstyrelse");
        turn.done("userTask_signForKommun").done("userTask_signForPolis").done("userTask_dispatch");
        turn.fired("serviceTask_sendExcerpts");

        assertThat(refusal(turn, "userTask_publish", data -> data.put("contact", "____")))
                .contains("____");
        turn.done("userTask_publish");
    }

    @Test
    void nobodyWhoCanSignStopsThePapers() {
        Turn turn = reviewed(2049, area -> area);
        engine.getIdentityService().deleteMembership("provby-lokalpolisomradeschef", "provby-lokalpolisomradeschef");
        try {
            assertThat(blocking(turn, "userTask_writeMissiv")).contains("Ingen har rollen Lokalpolisområdeschef");
        } finally {
            engine.getIdentityService()
                    .createMembership("provby-lokalpolisomradeschef", "provby-lokalpolisomradeschef");
        }
        assertThat(blocking(turn, "userTask_writeMissiv")).doesNotContain("Ingen har rollen");
    }

    private Turn drafted(int year, UnaryOperator<ObjectNode> firstArea) {
        Turn turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        turn.done("userTask_prioritise").done("userTask_draftPlan", first(firstArea));
        return turn.done("userTask_draftLofte").doneIfOpen("userTask_renewAgreement");
    }

    private Turn reviewed(int year, UnaryOperator<ObjectNode> firstArea) {
        Turn turn = drafted(year, firstArea).done("userTask_review");
        return turn.on((year - 1) + "-12-23").done("userTask_registerMatter");
    }

    private static UnaryOperator<ObjectNode> first(UnaryOperator<ObjectNode> change) {
        return data -> {
            change.apply((ObjectNode) data.path("areas").get(0));
            return data;
        };
    }

    private String blocking(Turn turn, String activity) {
        return findings(turn, activity, "blockingFindings");
    }

    private String warnings(Turn turn, String activity) {
        return findings(turn, activity, "warnings");
    }

    private String findings(Turn turn, String activity, String list) {
        Task task = turn.open(activity).get(0);
        JsonNode shown = turn.shownTo(turn.entitled(task).get(0), task);
        return shown.path(list).toString();
    }

    private String refusal(Turn turn, String activity, UnaryOperator<ObjectNode> otherwise) {
        Task task = turn.open(activity).get(0);
        Site.Person person = site().as(turn.entitled(task).get(0));
        Site.Answer answer = person.submit(task.getId(), otherwise.apply(FormData.of(person, task, turn.today())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(turn.open(activity)).hasSize(1);
        return answer.message();
    }
}
