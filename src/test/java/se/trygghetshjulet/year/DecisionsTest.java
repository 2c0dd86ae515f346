package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.TIMER_EVENT_NEXT_MEETING;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_HANDLINGSPLAN;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_UNDERSKRIFT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunfullmaktigeProcess.USER_TASK_RECORD_KOMMUNFULLMAKTIGE;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_ENTER_CHANGES;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.TIMER_EVENT_APPEAL_PERIOD;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_CHECK_APPEAL;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Decisions as kommunallagen knows them. Each story has a year of its own, in Provby where kommunstyrelsen adopts or in
 * Fullmäktby where kommunfullmäktige does.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=fullmakt,provby")
class DecisionsTest extends RunningWheel {

    private static final String KS = USER_TASK_RECORD_KOMMUNSTYRELSE;
    private static final String KF = USER_TASK_RECORD_KOMMUNFULLMAKTIGE;

    @Autowired
    private DecidedMatter decided;

    @Test
    void fullmaktigeAdoptsWhatKommunstyrelsenOnlyProposes() {
        Turn turn = drafted("fullmakt", 2027).on("2026-11-20").done(USER_TASK_REGISTER_MATTER);
        assertThat(turn.openActivities()).containsExactly(USER_TASK_INFORM, USER_TASK_WRITE_MISSIV);
        assertThat(turn.open(USER_TASK_INFORM).get(0).getName()).isEqualTo("Informera trygghetsutskottet");

        // Tuesday 1 December less five office days: 30, then 26 as the office is closed on 27, 25, 24, 23
        Task missiv = turn.open(USER_TASK_WRITE_MISSIV).get(0);
        assertThat(lastDay(missiv)).isEqualTo("2026-11-23");
        assertThat(turn.shownTo("fullmakt-sakerhetssamordnare", missiv)
                        .path("nextMeeting")
                        .asText())
                .contains("Kommunstyrelsens arbetsutskott")
                .contains("1 december 2026")
                .contains("23 november 2026");
        assertThat(turn.shownTo("fullmakt-sakerhetssamordnare", missiv)
                        .path("proposals")
                        .path(0)
                        .path("text")
                        .asText())
                .startsWith("Kommunfullmäktige antar");
        turn.done(USER_TASK_WRITE_MISSIV).on("2026-11-26").done(USER_TASK_INFORM);

        Task proposal = turn.open(USER_TASK_RECORD_ARBETSUTSKOTT).get(0);
        assertThat(proposal.getName()).isEqualTo("Protokollför kommunstyrelsens arbetsutskott");
        assertThat(lastDay(proposal)).isEqualTo("2026-12-15");
        turn.on("2026-12-02").done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on("2026-12-16");
        assertThat(refusal(turn, KS, saying("outcome", "bifall"))).contains("Välj ett av alternativen");
        turn.done(KS);

        assertThat(turn.openActivities()).containsExactly(KF);
        assertThat(decided.appealNotice(year("fullmakt", 2027))).isEmpty();
        turn.on("2026-12-22").done(KF);
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
        assertThat(decided.decision(year("fullmakt", 2027)).orElseThrow().reference())
                .isEqualTo("Kommunfullmäktige 2026-12-21 § 91, dnr KS/2026:359, KS/2026:350");
        assertThat(decided.appealNotice(year("fullmakt", 2027)))
                .contains("inte justerat")
                .contains("13 kap. 14 §");

        turn.on("2026-12-23").done(USER_TASK_ANNOUNCE);
        assertThat(turn.dueDays(TIMER_EVENT_APPEAL_PERIOD)).containsExactly(LocalDate.parse("2027-01-14"));
        assertThat(decided.appealNotice(year("fullmakt", 2027))).contains("laga kraft den 2027-01-14");
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        turn.on("2027-01-14");
        assertThat(decided.appealNotice(year("fullmakt", 2027)))
                .contains("2027-01-13")
                .contains("inte kontrollerat");
        turn.fired(TIMER_EVENT_APPEAL_PERIOD).done(USER_TASK_CHECK_APPEAL);
        assertThat(decided.appealNotice(year("fullmakt", 2027))).isEmpty();
        assertThat(outcomes("fullmakt", 2027)).containsExactly("tu NOTERAS", "au FORSLAG", "ks FORSLAG", "kf BIFALL");
    }

    @Test
    void aMinorityOfFullmaktigeMayPutAMatterOffOnce() {
        Turn turn = drafted("fullmakt", 2028).on("2027-12-22").done(USER_TASK_REGISTER_MATTER);
        turn.done(USER_TASK_INFORM).done(USER_TASK_WRITE_MISSIV).done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.done(KS).on("2028-01-25");

        assertThat(refusal(turn, KF, putOff("bordlaggning", 45, 14, 31))).contains("minst en tredjedel");
        turn.done(KF, putOff("bordlaggning", 45, 15, 30));
        assertThat(turn.dueDays(TIMER_EVENT_NEXT_MEETING)).containsExactly(LocalDate.parse("2028-02-21"));
        assertThat(decisions().of("fullmakt", 2028))
                .filteredOn(KeptDecisions.Kept::byMinority)
                .hasSize(1);

        turn.on("2028-02-21").fired(TIMER_EVENT_NEXT_MEETING);
        assertThat(refusal(turn, KF, putOff("aterremiss", 45, 15, 30))).contains("5 kap. 50 §");
        turn.done(KF, putOff("aterremiss", 45, 23, 22));
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_HANDLINGSPLAN);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(LagaKraftProcess.KEY)
                        .processInstanceBusinessKey("fullmakt-2028")
                        .count())
                .as("what only prepares cannot be appealed")
                .isZero();

        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW).done(USER_TASK_REGISTER_MATTER);
        assertThat(turn.openActivities()).as("nobody is informed twice").containsExactly(USER_TASK_WRITE_MISSIV);
    }

    @Test
    void kommunstyrelsenDecidesByMajorityAndTheChairSettlesATie() {
        Turn turn = beforeKommunstyrelse(2050);

        assertThat(refusal(turn, KS, voting(5, 6))).contains("6 kap. 33 §");
        assertThat(refusal(turn, KS, voting(6, 6))).contains("ordförandens röst");
        turn.done(
                KS,
                data -> voting(6, 6)
                        .apply(data)
                        .put("chairsVote", true)
                        .put("disqualified", "En ledamot för majoriteten"));

        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
        assertThat(decisions().by("ks", 2050))
                .extracting(KeptDecisions.Kept::disqualified)
                .containsExactly("En ledamot för majoriteten");
    }

    @Test
    void theOneWhoWritesTheMissivSendsAnUnfinishedDraftBack() {
        Turn turn = drafted("fullmakt", 2030).on("2029-12-22").done(USER_TASK_REGISTER_MATTER);

        turn.done(USER_TASK_WRITE_MISSIV, data -> {
            data.removeAll();
            return data.put("outcome", "tillbaka").put("reason", "Två åtgärder saknar ansvarig.");
        });

        assertThat(turn.openActivities()).containsExactly(USER_TASK_PRIORITISE);
        turn.done(USER_TASK_PRIORITISE);
        assertThat(turn.shownTo(
                                "fullmakt-kommunpolis",
                                turn.open(USER_TASK_DRAFT_PLAN).get(0))
                        .path("remarks")
                        .asText())
                .contains("Två åtgärder saknar ansvarig.");
    }

    @Test
    void whatTheDecisionChangedIsKeptRowByRowAndShownToThoseWhoSign() {
        Turn turn = beforeKommunstyrelse(2052);
        turn.done(KS, saying("outcome", "bifall-med-andring", "reason", "Vandringarna ska vara fyra."));

        turn.done(USER_TASK_ENTER_CHANGES, data -> {
            ((ObjectNode) data.path("areas").path(0).path("measures").path(0))
                    .put("description", "Trygghetsvandring fyra gånger per år");
            return data;
        });

        assertThat(decisions().changes(2052))
                .containsExactly("Trygghetsvandring två gånger per år > Trygghetsvandring fyra gånger per år");
        assertThat(turn.shownTo(
                                "provby-ks-ordforande",
                                turn.open(USER_TASK_SIGN_FOR_KOMMUN).get(0))
                        .path("decisionText")
                        .asText())
                .contains("”Trygghetsvandring två gånger per år” ändras till ”Trygghetsvandring fyra gånger per år”");
        assertThat(documents().of(2052, 0, DocumentKind.HANDLINGSPLAN).get(0).state())
                .isEqualTo("WITHDRAWN");
        assertThat(documents().of(2052, 0, DocumentKind.HANDLINGSPLAN).get(1).state())
                .isEqualTo("ADOPTED");
    }

    @Test
    void theMinutesAreHeldAgainstTheClock() {
        // the last meeting of kommunstyrelsen before 23 December 2053 is Tuesday 16
        Turn turn = beforeKommunstyrelse(2054).done(KS).on("2054-01-07");
        Task task = turn.open(USER_TASK_ANNOUNCE).get(0);
        assertThat(turn.shownTo("provby-namndsekreterare", task)
                        .path("adjustBy")
                        .asText())
                .isEqualTo("2053-12-30");

        assertThat(refusal(turn, USER_TASK_ANNOUNCE, days("2053-12-15", "2053-12-16")))
                .contains("2053-12-16")
                .contains("före");
        assertThat(refusal(turn, USER_TASK_ANNOUNCE, days("2054-01-08", "2054-01-08")))
                .contains("inte varit än");
        assertThat(refusal(turn, USER_TASK_ANNOUNCE, days("2054-01-05", "2054-01-04")))
                .contains("innan protokollet är justerat");
        turn.done(USER_TASK_ANNOUNCE, days("2054-01-02", "2054-01-07"));

        // adjusted Friday 2 January, so posted by Monday 5; posted Wednesday 7, so appeal by Wednesday 28
        turn.on("2054-01-29").fired(TIMER_EVENT_APPEAL_PERIOD);
        assertThat(turn.shownTo(
                                "provby-registrator",
                                turn.open(USER_TASK_CHECK_APPEAL).get(0))
                        .path("lateText")
                        .asText())
                .contains("2053-12-30")
                .contains("5 kap. 69 §")
                .contains("2054-01-05")
                .contains("8 kap. 12 §");
        turn.done(USER_TASK_CHECK_APPEAL, saying("outcome", "overklagat", "note", "Mål 12-54, hela beslutet."));
        assertThat(decided.appealNotice(year("provby", 2054))).contains("överklagat");
        assertThat(turn.stages()).containsExactly(CALL_ACTIVITY_UNDERSKRIFT);
    }

    @Test
    void aDiarienummerBelongsToOneMatter() {
        Turn before = drafted("provby", 2056).on("2055-12-23").done(USER_TASK_REGISTER_MATTER);
        assertThat(before.openActivities()).containsExactly(USER_TASK_WRITE_MISSIV);
        Turn turn = drafted("provby", 2057).on("2056-12-23");

        assertThat(refusal(turn, USER_TASK_REGISTER_MATTER, numbered("KS/2055:359")))
                .contains("hör redan till ärendet ”Handlingsplan 2056”");
        assertThat(refusal(turn, USER_TASK_REGISTER_MATTER, numbered("KS/2056:1", "KS/2056:1")))
                .contains("två gånger");
        turn.done(USER_TASK_REGISTER_MATTER, numbered("KS/2056:1", "KS/2056:2"));
        assertThat(decided.diarienummer(year("provby", 2057))).isEqualTo("KS/2056:1, KS/2056:2");
    }

    private Turn drafted(String kommun, int year) {
        Turn turn = turnOf(kommun).on((year - 1) + "-09-01").started(year);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        return turn.doneIfOpen(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
    }

    private Turn beforeKommunstyrelse(int year) {
        Turn turn = drafted("provby", year).on((year - 1) + "-12-23").done(USER_TASK_REGISTER_MATTER);
        return turn.done(USER_TASK_WRITE_MISSIV).done(USER_TASK_RECORD_ARBETSUTSKOTT);
    }

    /** What the right person is told who sends this; the task stays open. */
    private String refusal(Turn turn, String activity, UnaryOperator<ObjectNode> otherwise) {
        Task task = turn.open(activity).get(0);
        Site.Person person = site().as(turn.entitled(task).get(0));
        Site.Answer answer = person.submit(task.getId(), otherwise.apply(FormData.of(person, task, turn.today())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(turn.open(activity)).hasSize(1);
        return answer.message();
    }

    private List<String> outcomes(String kommun, int year) {
        return decisions().of(kommun, year).stream()
                .map(KeptDecisions.Kept::asLine)
                .toList();
    }

    private static LocalDate lastDay(Task task) {
        return task.getDueDate().toInstant().atZone(Municipality.ZONE).toLocalDate();
    }

    private static WheelYear year(String kommun, int year) {
        return new WheelYear(kommun, year);
    }

    private static UnaryOperator<ObjectNode> saying(String... fields) {
        return data -> {
            for (int i = 0; i < fields.length; i += 2) {
                data.put(fields[i], fields[i + 1]);
            }
            return data;
        };
    }

    private static UnaryOperator<ObjectNode> voting(int votesFor, int votesAgainst) {
        return data -> data.put("votesFor", votesFor).put("votesAgainst", votesAgainst);
    }

    private static UnaryOperator<ObjectNode> putOff(String outcome, int present, int votesFor, int votesAgainst) {
        return data -> {
            data.remove("decision");
            return voting(votesFor, votesAgainst)
                    .apply(data)
                    .put("outcome", outcome)
                    .put("reason", "Skolan ska höras.")
                    .put("presentMembers", present);
        };
    }

    private static UnaryOperator<ObjectNode> days(String adjusted, String posted) {
        return data -> data.put("adjustedOn", adjusted).put("postedOn", posted);
    }

    private static UnaryOperator<ObjectNode> numbered(String... numbers) {
        return data -> {
            var rows = data.putArray("diarienummer");
            for (String number : numbers) {
                rows.addObject().put("number", number);
            }
            return data;
        };
    }
}
