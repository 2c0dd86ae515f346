package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.TIMER_EVENT_NEXT_MEETING;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_HANDLINGSPLAN;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_UNDERSKRIFT;
import static se.trygghetshjulet.engine.ArsstartProcess.START_EVENT_NEW_YEAR;
import static se.trygghetshjulet.engine.ArsstartProcess.TIMER_EVENT_START_DAY;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_ENTER_CHANGES;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.ArshjulProcess;

/** What happens when somebody says no, or not yet. Each story has a year of its own in a municipality without a past. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SetbacksTest extends RunningWheel {

    @Test
    void lagesbildComesBackWithTheReasonUntilBothPartiesApproveTheSameText() {
        Turn turn = turnOf("provby").on("2030-09-01").started(2031);
        turn.done(USER_TASK_SUPPLY_SOURCE, missing("Systemet är under byte."));
        turn.done(USER_TASK_COMPILE);

        turn.done(USER_TASK_APPROVE_FOR_KOMMUN);
        turn.done(USER_TASK_APPROVE_FOR_POLIS, saying("outcome", "tillbaka", "comment", "Ta med busstationen."));

        assertThat(turn.openActivities()).containsExactly(USER_TASK_COMPILE);
        assertThat(turn.shownTo(
                                "provby-sakerhetssamordnare",
                                turn.open(USER_TASK_COMPILE).get(0))
                        .path("remarks")
                        .asText())
                .contains("Polisen")
                .contains("Ta med busstationen.");
        turn.done(USER_TASK_COMPILE);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_APPROVE_FOR_KOMMUN, USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_PRIORITISE);
        assertThat(documents().of(2031, DocumentKind.LAGESBILD))
                .extracting(KeptDocuments.Kept::state)
                .containsExactly("WITHDRAWN", "ADOPTED");
    }

    @Test
    void reviewSendsTheDraftBackWithWhatToChange() {
        Turn turn = drafted(2040);

        turn.done(USER_TASK_REVIEW, saying("outcome", "tillbaka", "comment", "Trafiken saknas."));

        assertThat(turn.openActivities()).containsExactly(USER_TASK_DRAFT_PLAN);
        assertThat(turn.shownTo(
                                "provby-kommunpolis",
                                turn.open(USER_TASK_DRAFT_PLAN).get(0))
                        .path("remarks")
                        .asText())
                .contains("BRÅ")
                .contains("Trafiken saknas.");
        assertThat(turn.shownTo(
                                "provby-kommunpolis",
                                turn.open(USER_TASK_DRAFT_PLAN).get(0))
                        .path("areas"))
                .hasSize(1);
    }

    @Test
    void arbetsutskottRefersBackAndTheMatterKeepsItsNumbers() {
        Turn turn = beforeArbetsutskott(2033);

        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT, saying("outcome", "aterremiss", "reason", "Kostnaden saknas."));

        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_HANDLINGSPLAN);
        assertThat(toldOf("aterremiss", 2033, "Återremiss: Arbetsutskottet (Provby kommun)"))
                .containsExactly("provby-bra-ordforande", "provby-kommunpolis", "provby-sakerhetssamordnare");
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN, data -> {
            data.put("purpose", "Med kostnader.");
            return data;
        });
        turn.done(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        assertThat(turn.shownTo(
                                "provby-registrator",
                                turn.open(USER_TASK_REGISTER_MATTER).get(0))
                        .path("diarienummer"))
                .hasSize(2);
        assertThat(KeptDocuments.last(documents().of(2033, DocumentKind.HANDLINGSPLAN))
                        .content()
                        .path("purpose")
                        .asText())
                .isEqualTo("Med kostnader.");
        assertThat(documents().of(2033, DocumentKind.HANDLINGSPLAN))
                .as("what arbetsutskottet saw is kept")
                .extracting(KeptDocuments.Kept::state)
                .containsExactly("WITHDRAWN", "PROPOSED");
    }

    @Test
    void kommunstyrelseCannotHaveDecidedBeforeTheProposalNorTomorrow() {
        Turn turn = beforeKommunstyrelse(2039);
        Site.Person secretary = site().as("provby-namndsekreterare");
        String task = turn.open(USER_TASK_RECORD_KOMMUNSTYRELSE).get(0).getId();

        for (String day : List.of("2038-11-16", "2039-01-18")) {
            ObjectNode minutes = JsonNodeFactory.instance.objectNode();
            minutes.put("meetingDate", day)
                    .put("paragraph", 1)
                    .put("outcome", "bifall")
                    .put("decision", "Antas.");
            assertThat(secretary.submit(task, minutes).message()).contains("Sammanträde");
        }
        assertThat(turn.openActivities()).containsExactly(USER_TASK_RECORD_KOMMUNSTYRELSE);
    }

    @Test
    void bordlaggningWaitsForTheNextMeeting() {
        Turn turn = beforeKommunstyrelse(2034);

        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE, saying("outcome", "bordlaggning", "reason", "Tiden räckte inte."));

        assertThat(turn.openActivities()).isEmpty();
        assertThat(turn.dueDays(TIMER_EVENT_NEXT_MEETING)).containsExactly(LocalDate.parse("2034-01-17"));
        turn.on("2034-01-17").fired(TIMER_EVENT_NEXT_MEETING);
        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
        assertThat(decisions().by("ks", 2034)).hasSize(2);
    }

    @Test
    void bifallMedAndringHasTheChangesEnteredBeforeThePlanIsAdopted() {
        Turn turn = beforeKommunstyrelse(2035);

        turn.done(
                USER_TASK_RECORD_KOMMUNSTYRELSE,
                saying("outcome", "bifall-med-andring", "reason", "Planen gäller ett år."));
        assertThat(documents().of(2035, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("DRAFT");
        assertThat(turn.shownTo(
                                "provby-sakerhetssamordnare",
                                turn.open(USER_TASK_ENTER_CHANGES).get(0))
                        .path("remarks")
                        .asText())
                .contains("Planen gäller ett år.");
        turn.done(USER_TASK_ENTER_CHANGES, data -> data.put("validTo", "2035-12-31"));

        assertThat(KeptDocuments.last(documents().of(2035, DocumentKind.HANDLINGSPLAN))
                        .asLine())
                .isEqualTo("2035 ADOPTED 2035-01-01 2035-12-31");
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
    }

    @Test
    void avslagEndsTheYearWithoutAPlan() {
        Turn turn = beforeKommunstyrelse(2036);

        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE, saying("outcome", "avslag", "reason", "Ingen enighet."));

        assertThat(turn.stages()).isEmpty();
        assertThat(turn.openActivities()).containsExactly(USER_TASK_ANNOUNCE);
        assertThat(documents().state(2036, DocumentKind.HANDLINGSPLAN)).isEqualTo("WITHDRAWN");
    }

    @Test
    void kommunstyrelseRefersBackToBra() {
        Turn turn = beforeKommunstyrelse(2037);

        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE, saying("outcome", "aterremiss", "reason", "Skolan ska höras."));

        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_HANDLINGSPLAN);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_PRIORITISE);
        assertThat(toldOf("aterremiss", 2037, "Återremiss: Kommunstyrelsen (Provby kommun)"))
                .hasSize(3);
    }

    @Test
    void refusedSignatureTakesTheOtherPartysTaskAwayAndGivesBraANewVersion() {
        Turn turn = beforeKommunstyrelse(2038);
        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE);

        turn.done(
                USER_TASK_SIGN_FOR_POLIS, saying("outcome", "vagrad", "reason", "Åtagandet 1.1 går inte att bemanna."));

        assertThat(turn.openActivities()).containsExactly(USER_TASK_ANNOUNCE, USER_TASK_PRIORITISE);
        assertThat(toldOf(
                        "vagran",
                        2038,
                        "Vill inte skriva under: Polismyndigheten, lokalpolisområde Prov (Provby kommun)"))
                .hasSize(3);
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(0).state())
                .isEqualTo("WITHDRAWN");
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("DRAFT");
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT, data -> data.put("paragraph", 7));
        turn.done(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> data.put("paragraph", 18));
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("SIGNED");
        assertThat(documents().signatures(DocumentKind.HANDLINGSPLAN, 2038)).isEqualTo(3);
    }

    @Test
    void theCalendarStartsTheWheelOnTheMunicipalitysDayUnlessSomebodyHas() {
        Turn turn = turnOf("provby").on("2040-01-01").fired(START_EVENT_NEW_YEAR);
        assertThat(turn.dueDays(TIMER_EVENT_START_DAY)).containsExactly(LocalDate.parse("2040-09-01"));

        turn.on("2040-09-01").fired(TIMER_EVENT_START_DAY);
        assertThat(turnOf("provby").of(2041).open(USER_TASK_SUPPLY_SOURCE)).hasSize(2);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("provby-2041")
                        .processDefinitionKey(ArshjulProcess.KEY)
                        .count())
                .isOne();

        turn.on("2041-01-01").fired(START_EVENT_NEW_YEAR);
        turnOf("provby").on("2041-05-02").started(2042);
        turn.on("2041-09-01").fired(TIMER_EVENT_START_DAY);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("provby-2042")
                        .processDefinitionKey(ArshjulProcess.KEY)
                        .count())
                .isOne();
    }

    @Test
    void aYearIsStartedOnce() {
        turnOf("provby").on("2042-09-01").started(2043);

        Site.Answer second = site().as("provby-sakerhetssamordnare")
                .post(
                        "/engine-rest/process-definition/key/arshjul/tenant-id/provby/submit-form",
                        "{\"variables\":{\"year\":{\"value\":2043}}}");

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.message()).contains("2043 är redan startat");
    }

    private Turn drafted(int year) {
        Turn turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        return turn.done(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT);
    }

    private Turn beforeArbetsutskott(int year) {
        Turn turn = drafted(year).done(USER_TASK_REVIEW);
        return turn.on((year - 1) + "-12-23").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
    }

    private Turn beforeKommunstyrelse(int year) {
        return beforeArbetsutskott(year).done(USER_TASK_RECORD_ARBETSUTSKOTT);
    }

    private List<String> toldOf(String kind, int year, String subject) {
        return letters().about("provby-" + year, kind).stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(KeptLetters.Kept::person)
                .sorted()
                .toList();
    }

    /** Key and value in turn; the fields that belong to another outcome are left out, as the form hides them. */
    private static UnaryOperator<ObjectNode> saying(String... fields) {
        return data -> {
            for (int i = 0; i < fields.length; i += 2) {
                data.put(fields[i], fields[i + 1]);
            }
            String outcome = data.path("outcome").asText();
            if (List.of("aterremiss", "bordlaggning").contains(outcome)) {
                data.remove(List.of("decision", "proposal"));
            }
            if (outcome.equals("vagrad")) {
                data.remove(List.of("place", "date"));
            }
            return data;
        };
    }

    private static UnaryOperator<ObjectNode> missing(String reason) {
        return data -> {
            data.removeAll();
            return data.put("delivery", "saknas").put("missingReason", reason);
        };
    }
}
