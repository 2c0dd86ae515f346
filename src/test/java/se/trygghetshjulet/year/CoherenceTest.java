package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_HANDLINGSPLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_ENTER_CHANGES;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

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

        assertThat(blocking(turn, USER_TASK_WRITE_MISSIV))
                .contains("Klicka och skriv nämnd, datum och §")
                .contains("Ta fram handlingsplanen");
        assertThat(refusal(turn, USER_TASK_WRITE_MISSIV, data -> data)).contains("är inte ifyllt");

        turn.done(
                USER_TASK_WRITE_MISSIV,
                data -> data.retain("outcome")
                        .put("outcome", "tillbaka")
                        .put("reason", "Fyll i vem som har antagit planen."));
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN, first(area -> area.put("problem", "Mörkt.")));
        turn.done(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_RECORD_ARBETSUTSKOTT);
    }

    @Test
    void aMeasureThatNobodyAnswersForAndAnAreaWithoutMeasuresStopThePapers() {
        Turn turn = reviewed(2042, area -> {
            ((ObjectNode) area.path("measures").get(0)).put("owner", "");
            return area;
        });
        assertThat(blocking(turn, USER_TASK_WRITE_MISSIV)).contains("Åtgärd 1.1 saknar ansvarig.");
        assertThat(refusal(turn, USER_TASK_WRITE_MISSIV, data -> data)).contains("saknar ansvarig");

        Turn bare = reviewed(2043, area -> {
            area.putArray("measures");
            return area;
        });
        assertThat(blocking(bare, USER_TASK_WRITE_MISSIV)).contains("saknar åtgärder");
    }

    @Test
    void brasChairSeesItFirstAndCanSendTheDraftBack() {
        Turn turn = drafted(2044, area -> area.put("problem", "Klart senast 20XX"));

        assertThat(blocking(turn, USER_TASK_REVIEW)).contains("20XX");
    }

    @Test
    void warningsAreShownAndStopNothing() {
        Turn turn = reviewed(2045, area -> {
            ((ObjectNode) area.path("measures").get(0))
                    .put("owner", "Gatukontoret (Anette)")
                    .put("description", "Påtala och beivra 4 personer som skräpar ner");
            return area;
        });

        assertThat(warnings(turn, USER_TASK_WRITE_MISSIV))
                .contains("(Anette) ser ut som en persons namn")
                .contains("beivra 4")
                .contains("saknar mål")
                .contains("2 diarienummer");
        turn.done(USER_TASK_WRITE_MISSIV);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_RECORD_ARBETSUTSKOTT);
    }

    @Test
    void theMissivItselfMustBeFilledIn() {
        Turn turn = reviewed(2046, area -> area);

        assertThat(refusal(turn, USER_TASK_WRITE_MISSIV, data -> data.put("summary", "Beslut [datum]")))
                .contains("[datum]");
    }

    @Test
    void whatTheBoardChangedIsLookedThroughAgainBeforeSignature() {
        Turn turn = reviewed(2047, area -> area).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.done(
                USER_TASK_RECORD_KOMMUNSTYRELSE,
                data -> data.put("outcome", "bifall-med-andring").put("reason", "Nytt problem."));
        turn.done(USER_TASK_ENTER_CHANGES, first(area -> area.put("problem", "XX")));

        assertThat(blocking(turn, USER_TASK_SIGN_FOR_KOMMUN)).contains("”XX” är inte ifyllt");
        assertThat(refusal(turn, USER_TASK_SIGN_FOR_KOMMUN, data -> data)).contains("är inte ifyllt");
        turn.done(
                USER_TASK_SIGN_FOR_POLIS,
                data -> data.retain("name", "title").put("outcome", "vagrad").put("reason", "Planen är inte ifylld."));
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_HANDLINGSPLAN);
    }

    @Test
    void whatCitizensReadMustBeFilledIn() {
        Turn turn = reviewed(2048, area -> area).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT).done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS).done(USER_TASK_DISPATCH);
        turn.fired(SERVICE_TASK_SEND_EXCERPTS);

        assertThat(refusal(turn, USER_TASK_PUBLISH, data -> data.put("contact", "____")))
                .contains("____");
        turn.done(USER_TASK_PUBLISH);
    }

    @Test
    void nobodyWhoCanSignStopsThePapers() {
        Turn turn = reviewed(2049, area -> area);
        engine.getIdentityService().deleteMembership("provby-lokalpolisomradeschef", "provby-lokalpolisomradeschef");
        try {
            assertThat(blocking(turn, USER_TASK_WRITE_MISSIV)).contains("Ingen har rollen Lokalpolisområdeschef");
        } finally {
            engine.getIdentityService()
                    .createMembership("provby-lokalpolisomradeschef", "provby-lokalpolisomradeschef");
        }
        assertThat(blocking(turn, USER_TASK_WRITE_MISSIV)).doesNotContain("Ingen har rollen");
    }

    private Turn drafted(int year, UnaryOperator<ObjectNode> firstArea) {
        Turn turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN, first(firstArea));
        return turn.done(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT);
    }

    private Turn reviewed(int year, UnaryOperator<ObjectNode> firstArea) {
        Turn turn = drafted(year, firstArea).done(USER_TASK_REVIEW);
        return turn.on((year - 1) + "-12-23").done(USER_TASK_REGISTER_MATTER);
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
