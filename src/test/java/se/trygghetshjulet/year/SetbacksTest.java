package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.trygghetshjulet.document.DocumentKind;

/** What happens when somebody says no, or not yet. Each story has a year of its own in a municipality without a past. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SetbacksTest extends RunningWheel {

    @Test
    void lagesbildComesBackWithTheReasonUntilBothPartiesApproveTheSameText() {
        Turn turn = turnOf("provby").on("2030-09-01").started(2031);
        turn.done("userTask_supplySource", missing("Systemet är under byte."));
        turn.done("userTask_compile");

        turn.done("userTask_approveForKommun");
        turn.done("userTask_approveForPolis", saying("outcome", "tillbaka", "comment", "Ta med busstationen."));

        assertThat(turn.openActivities()).containsExactly("userTask_compile");
        assertThat(turn.shownTo(
                                "provby-sakerhetssamordnare",
                                turn.open("userTask_compile").get(0))
                        .path("remarks")
                        .asText())
                .contains("Polisen")
                .contains("Ta med busstationen.");
        turn.done("userTask_compile");
        assertThat(turn.openActivities()).containsExactly("userTask_approveForKommun", "userTask_approveForPolis");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        assertThat(turn.openActivities()).containsExactly("userTask_prioritise");
        assertThat(documents().of(2031, DocumentKind.LAGESBILD))
                .extracting(KeptDocuments.Kept::state)
                .containsExactly("WITHDRAWN", "ADOPTED");
    }

    @Test
    void reviewSendsTheDraftBackWithWhatToChange() {
        Turn turn = drafted(2040);

        turn.done("userTask_review", saying("outcome", "tillbaka", "comment", "Trafiken saknas."));

        assertThat(turn.openActivities()).containsExactly("userTask_draftPlan");
        assertThat(turn.shownTo(
                                "provby-kommunpolis",
                                turn.open("userTask_draftPlan").get(0))
                        .path("remarks")
                        .asText())
                .contains("BRÅ")
                .contains("Trafiken saknas.");
        assertThat(turn.shownTo(
                                "provby-kommunpolis",
                                turn.open("userTask_draftPlan").get(0))
                        .path("areas"))
                .hasSize(1);
    }

    @Test
    void arbetsutskottRefersBackAndTheMatterKeepsItsNumbers() {
        Turn turn = beforeArbetsutskott(2033);

        turn.done("userTask_recordArbetsutskott", saying("outcome", "aterremiss", "reason", "Kostnaden saknas."));

        assertThat(turn.stages()).containsExactly("callActivity_handlingsplan");
        assertThat(toldOf("aterremiss", 2033, "Återremiss: Arbetsutskottet (Provby kommun)"))
                .containsExactly("provby-bra-ordforande", "provby-kommunpolis", "provby-sakerhetssamordnare");
        turn.done("userTask_prioritise").done("userTask_draftPlan", data -> {
            data.put("purpose", "Med kostnader.");
            return data;
        });
        turn.done("userTask_draftLofte").doneIfOpen("userTask_renewAgreement").done("userTask_review");
        assertThat(turn.shownTo(
                                "provby-registrator",
                                turn.open("userTask_registerMatter").get(0))
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
        String task = turn.open("userTask_recordKommunstyrelse").get(0).getId();

        for (String day : List.of("2038-11-16", "2039-01-18")) {
            ObjectNode minutes = JsonNodeFactory.instance.objectNode();
            minutes.put("meetingDate", day)
                    .put("paragraph", 1)
                    .put("outcome", "bifall")
                    .put("decision", "Antas.");
            assertThat(secretary.submit(task, minutes).message()).contains("Sammanträde");
        }
        assertThat(turn.openActivities()).containsExactly("userTask_recordKommunstyrelse");
    }

    @Test
    void bordlaggningWaitsForTheNextMeeting() {
        Turn turn = beforeKommunstyrelse(2034);

        turn.done("userTask_recordKommunstyrelse", saying("outcome", "bordlaggning", "reason", "Tiden räckte inte."));

        assertThat(turn.openActivities()).isEmpty();
        assertThat(turn.dueDays("timerEvent_nextMeeting")).containsExactly(LocalDate.parse("2034-01-17"));
        turn.on("2034-01-17").fired("timerEvent_nextMeeting");
        turn.done("userTask_recordKommunstyrelse");
        assertThat(turn.stages()).containsExactly("callActivity_underskrift");
        assertThat(count("decision where plan_year = 2034 and body = 'ks'")).isEqualTo(2);
    }

    @Test
    void bifallMedAndringHasTheChangesEnteredBeforeThePlanIsAdopted() {
        Turn turn = beforeKommunstyrelse(2035);

        turn.done(
                "userTask_recordKommunstyrelse",
                saying("outcome", "bifall-med-andring", "reason", "Planen gäller ett år."));
        assertThat(documents().of(2035, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("DRAFT");
        assertThat(turn.shownTo(
                                "provby-sakerhetssamordnare",
                                turn.open("userTask_enterChanges").get(0))
                        .path("remarks")
                        .asText())
                .contains("Planen gäller ett år.");
        turn.done("userTask_enterChanges", data -> data.put("validTo", "2035-12-31"));

        assertThat(KeptDocuments.last(documents().of(2035, DocumentKind.HANDLINGSPLAN))
                        .asLine())
                .isEqualTo("2035 ADOPTED 2035-01-01 2035-12-31");
        assertThat(turn.stages()).containsExactly("callActivity_underskrift");
    }

    @Test
    void avslagEndsTheYearWithoutAPlan() {
        Turn turn = beforeKommunstyrelse(2036);

        turn.done("userTask_recordKommunstyrelse", saying("outcome", "avslag", "reason", "Ingen enighet."));

        assertThat(turn.stages()).isEmpty();
        assertThat(turn.openActivities()).containsExactly("userTask_announce");
        assertThat(documents().state(2036, DocumentKind.HANDLINGSPLAN)).isEqualTo("WITHDRAWN");
    }

    @Test
    void kommunstyrelseRefersBackToBra() {
        Turn turn = beforeKommunstyrelse(2037);

        turn.done("userTask_recordKommunstyrelse", saying("outcome", "aterremiss", "reason", "Skolan ska höras."));

        assertThat(turn.stages()).containsExactly("callActivity_handlingsplan");
        assertThat(turn.openActivities()).containsExactly("userTask_prioritise");
        assertThat(toldOf("aterremiss", 2037, "Återremiss: Kommunstyrelsen (Provby kommun)"))
                .hasSize(3);
    }

    @Test
    void refusedSignatureTakesTheOtherPartysTaskAwayAndGivesBraANewVersion() {
        Turn turn = beforeKommunstyrelse(2038);
        turn.done("userTask_recordKommunstyrelse");

        turn.done(
                "userTask_signForPolis", saying("outcome", "vagrad", "reason", "Åtagandet 1.1 går inte att bemanna."));

        assertThat(turn.openActivities()).containsExactly("userTask_announce", "userTask_prioritise");
        assertThat(toldOf(
                        "vagran",
                        2038,
                        "Vill inte skriva under: Polismyndigheten, lokalpolisområde Prov (Provby kommun)"))
                .hasSize(3);
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(0).state())
                .isEqualTo("WITHDRAWN");
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("DRAFT");
        turn.done("userTask_prioritise").done("userTask_draftPlan");
        turn.done("userTask_draftLofte").doneIfOpen("userTask_renewAgreement").done("userTask_review");
        turn.done("userTask_registerMatter").done("userTask_writeMissiv");
        turn.done("userTask_recordArbetsutskott", data -> data.put("paragraph", 7));
        turn.done("userTask_recordKommunstyrelse", data -> data.put("paragraph", 18));
        turn.done("userTask_signForKommun").done("userTask_signForPolis");
        assertThat(documents().of(2038, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("SIGNED");
        assertThat(
                        count(
                                "signature_document d join document_version v on v.id = d.document_version where v.kind = 'HANDLINGSPLAN' and v.plan_year = 2038"))
                .isEqualTo(3);
    }

    @Test
    void theCalendarStartsTheWheelOnTheMunicipalitysDayUnlessSomebodyHas() {
        Turn turn = turnOf("provby").on("2040-01-01").fired("startEvent_newYear");
        assertThat(turn.dueDays("timerEvent_startDay")).containsExactly(LocalDate.parse("2040-09-01"));

        turn.on("2040-09-01").fired("timerEvent_startDay");
        assertThat(turnOf("provby").of(2041).open("userTask_supplySource")).hasSize(2);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("provby-2041")
                        .processDefinitionKey("arshjul")
                        .count())
                .isOne();

        turn.on("2041-01-01").fired("startEvent_newYear");
        turnOf("provby").on("2041-05-02").started(2042);
        turn.on("2041-09-01").fired("timerEvent_startDay");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("provby-2042")
                        .processDefinitionKey("arshjul")
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
        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        turn.done("userTask_prioritise").done("userTask_draftPlan");
        return turn.done("userTask_draftLofte").doneIfOpen("userTask_renewAgreement");
    }

    private Turn beforeArbetsutskott(int year) {
        Turn turn = drafted(year).done("userTask_review");
        return turn.on((year - 1) + "-12-23").done("userTask_registerMatter").done("userTask_writeMissiv");
    }

    private Turn beforeKommunstyrelse(int year) {
        return beforeArbetsutskott(year).done("userTask_recordArbetsutskott");
    }

    private List<String> toldOf(String kind, int year, String subject) {
        return jdbc.sql(
                        "select recipient from letter where kind = ? and case_key = ? and subject = ? order by recipient")
                .params(kind, "provby-" + year, subject)
                .query(String.class)
                .list();
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
