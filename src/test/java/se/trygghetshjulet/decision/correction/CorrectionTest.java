package se.trygghetshjulet.decision.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.BeslutsrattelseProcess.USER_TASK_CONFIRM_CORRECTION;
import static se.trygghetshjulet.engine.BeslutsrattelseProcess.USER_TASK_WRITE_CORRECTION;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.LegalBodies;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/** A slip in a recorded decision is corrected beside it: by two people, for all to see, and nothing is lost. */
class CorrectionTest extends RunningWheel {

    private static final WheelYear YEAR = new WheelYear("mjolby", 2027);
    private static final String SECRETARY = "mjolby-namndsekreterare";
    private static final String CHAIR = "mjolby-ks-ordforande";

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecidedMatter decided;

    @Autowired
    @Qualifier("decisionsPart")
    private ReportPart report;

    private Turn turn;

    @BeforeEach
    void thePlanIsDecidedAndPublished() {
        turn = turnOf("mjolby").on("2026-09-01").of(2027);
        if (turn.stages().isEmpty()) {
            turn.started(2027).done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
            turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
            turn.on("2026-10-05").done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
            turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
            turn.on("2026-11-20").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
            turn.done(USER_TASK_INFORM).done(USER_TASK_RECORD_ARBETSUTSKOTT);
            turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
            turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
            turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
        }
        turn.on("2027-01-12");
    }

    private Decision recorded() {
        return decisions.last(YEAR, LegalBodies.KOMMUNSTYRELSE).orElseThrow();
    }

    private void raised(String person) {
        site().as(person)
                .start("mjolby", BeslutsrattelseProcess.KEY, said().put("wrong", "Fel i beslutet."))
                .ok();
    }

    private Site.Answer done(String person, String activity, ObjectNode data) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("mjolby")
                .taskDefinitionKey(activity)
                .singleResult();
        site().as(person).claim(task.getId());
        return site().as(person).submit(task.getId(), data);
    }

    private Site.Answer written(String field, String key, Object value) {
        ObjectNode data = said().put("outcome", "ratta")
                .put("decision", recorded().id().toString())
                .put("field", field)
                .put("reason", "Siffran skrevs fel när beslutet fördes in.");
        return done(SECRETARY, USER_TASK_WRITE_CORRECTION, data.putPOJO(key, value));
    }

    private Site.Answer answered(String person, String outcome) {
        return done(person, USER_TASK_CONFIRM_CORRECTION, said().put("outcome", outcome));
    }

    private static ObjectNode said() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Test
    void twoPeopleCorrectASlipAndWhatStoodThereStays() {
        int before = decided.decision(YEAR).orElseThrow().paragraph();
        int told = letters().to("mjolby-registrator", "beslutsrattelse").size();
        raised("mjolby-sakerhetssamordnare");
        written("paragraf", "paragraph", before + 100).ok();
        assertThat(decided.decision(YEAR).orElseThrow().paragraph())
                .as("one person's word is not enough")
                .isEqualTo(before);

        answered(CHAIR, "bekrafta").ok();

        assertThat(recorded().paragraph()).as("the row is as it was written").isNotEqualTo(before + 100);
        assertThat(decided.decision(YEAR).orElseThrow().reference()).contains("§ " + (before + 100));
        assertThat(decided.decision(YEAR).orElseThrow().text())
                .contains("Rättat den 2027-01-12. Paragraf (§): ”" + before + "” är rättat till ”" + (before + 100)
                        + "”.");
        assertThat(site().anonymously("/kommuner/mjolby").ok().body())
                .contains("Rättad den", "12 januari 2027", "är rättat till ”" + (before + 100) + "”");
        assertThat(report.of(new ReportedYear(municipalities.get("mjolby"), 2027, LocalDate.parse("2027-01-12"))))
                .as("the yearly report")
                .asString()
                .contains("§ " + (before + 100));
        assertThat(letters().to("mjolby-registrator", "beslutsrattelse")).hasSize(told + 1);
        assertThat(letters().to("mjolby-sakerhetssamordnare", "beslutsrattelse"))
                .first()
                .satisfies(letter -> assertThat(letter.subject()).startsWith("Ett beslut är rättat"));
    }

    @Test
    void anotherOutcomeIsNoMoreThanAWordUntilSomebodyActs() {
        raised(SECRETARY);
        written("utgang", "ruling", "avslag").ok();
        List<String> open = turn.openActivities();

        answered(CHAIR, "bekrafta").ok();

        assertThat(turn.openActivities()).as("nothing is run again").isEqualTo(open);
        assertThat(letters().to("mjolby-sakerhetssamordnare", "beslutsrattelse"))
                .last()
                .satisfies(letter ->
                        assertThat(letter.body()).contains("Utgången ändras från", "ingenting görs om av sig självt"));
    }

    @Test
    void whatIsSentBackIsWrittenAnewAndWhatIsNoSlipIsDropped() {
        raised(SECRETARY);
        written("jav", "text", "Anna Ask (S)").ok();
        done(
                        CHAIR,
                        USER_TASK_CONFIRM_CORRECTION,
                        said().put("outcome", "tillbaka").put("remark", "Hon heter Asp."))
                .ok();
        Task again = engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("mjolby")
                .taskDefinitionKey(USER_TASK_WRITE_CORRECTION)
                .singleResult();
        assertThat(site().as(SECRETARY)
                        .formVariables(again.getId())
                        .path("remarkText")
                        .asText())
                .isEqualTo("Hon heter Asp.");

        done(
                        SECRETARY,
                        USER_TASK_WRITE_CORRECTION,
                        said().put("outcome", "avsta").put("dropReason", "Det står så i protokollet."))
                .ok();

        assertThat(jdbc.sql("select count(*) from decision_correction where field = 'DISQUALIFIED'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select status from correction_case order by id desc fetch first row only")
                        .query(String.class)
                        .single())
                .isEqualTo("DROPPED");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        raised(SECRETARY);
        int now = decided.decision(YEAR).orElseThrow().paragraph();

        assertThat(written("paragraf", "paragraph", now).message()).contains("Så står det redan i beslutet.");
        assertThat(written("sammantradesdag", "meetingDate", "2027-05-01").isOk())
                .isFalse();
        assertThat(written("beslutstext", "text", "").isOk()).isFalse();

        done(
                        SECRETARY,
                        USER_TASK_WRITE_CORRECTION,
                        said().put("outcome", "avsta").put("dropReason", "Provat."))
                .ok();
    }

    @Test
    void nobodyConfirmsWhatHeHasWritten() {
        raised(SECRETARY);
        engine.getIdentityService().createMembership(SECRETARY, CHAIR);
        try {
            written("reservation", "text", "Ledamoten reserverar sig.").ok();

            assertThat(answered(SECRETARY, "bekrafta").message()).contains("någon annan än den som har skrivit den");
        } finally {
            engine.getIdentityService().deleteMembership(SECRETARY, CHAIR);
        }
        Task waiting = engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("mjolby")
                .taskDefinitionKey(USER_TASK_CONFIRM_CORRECTION)
                .singleResult();
        engine.getTaskService().setAssignee(waiting.getId(), null);
        answered(CHAIR, "bekrafta").ok();
        assertThat(decided.decision(YEAR).orElseThrow().text())
                .contains("”Ledamoten reserverar sig.” saknades och är tillagt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mjolby-kommunpolis", "mjolby-registrator", "provby-namndsekreterare"})
    void nobodyElseStartsIt(String person) {
        assertThat(site().as(person)
                        .start("mjolby", BeslutsrattelseProcess.KEY, said().put("wrong", "Fel."))
                        .isOk())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update decision_correction set reason = 'annat'", "delete from decision_correction"})
    void theDatabaseKeepsEveryCorrection(String change) {
        raised(SECRETARY);
        written("beslutstext", "text", "Kommunstyrelsen antar planen. " + change.length())
                .ok();
        answered(CHAIR, "bekrafta").ok();

        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
    }
}
