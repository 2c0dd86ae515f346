package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.handlingsplan.Agreement;
import se.trygghetshjulet.handlingsplan.Agreements;
import se.trygghetshjulet.handlingsplan.DocumentLife;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * How an överenskommelse lives: renewed in time, prolonged, terminated, outlived by its plan; and what comes beside or
 * after the plan. One municipality renews for four years at a time, one prolongs year by year, one has an agreement
 * without an end.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=langby,oppenby,provby")
class AgreementLifeTest extends RunningWheel {

    private static final List<String> MUNICIPALITIES = List.of("provby", "langby", "oppenby");

    @Autowired
    private Agreements agreements;

    @Autowired
    private DocumentLife documents;

    @Autowired
    private Handlingsplaner plans;

    @BeforeEach
    void nothingHasHappenedYet() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .tenantIdIn(MUNICIPALITIES.toArray(String[]::new))
                .rootProcessInstances()
                .list()
                .forEach(running -> engine.getRuntimeService()
                        .deleteProcessInstance(running.getId(), "ny berättelse", false, true));
        for (String table : List.of("letter", "termination", "agreement_case", "riktlinje", "medborgarlofte")) {
            jdbc.sql("delete from " + table + " where kommun <> 'mjolby'").update();
        }
        jdbc.sql("delete from signature").update();
        jdbc.sql("delete from decision where kommun <> 'mjolby'").update();
        jdbc.sql("update overenskommelse set prolongs = null, follows = null where kommun <> 'mjolby'")
                .update();
        jdbc.sql("delete from overenskommelse where kommun <> 'mjolby'").update();
        jdbc.sql("update plan_version set based_on = null").update();
        jdbc.sql("delete from plan_version where kommun <> 'mjolby'").update();
    }

    @Test
    void aFixedAgreementIsRenewedInTheTurnBeforeItEnds() {
        long old = agreement("provby", "2023-01-01", "2026-12-31");
        Turn cases = watched("provby", "2026-06-29");
        assertThat(cases.openActivities()).isEmpty();
        watched("provby", "2026-06-30");
        assertThat(shown(cases, "userTask_decideAgreement", "timeLeft")).isEqualTo("Kvar: 6 månader och 1 dag.");
        cases.done("userTask_decideAgreement");
        assertThat(watched("provby", "2026-07-01").openActivities()).isEmpty();

        Turn turn = turnOf("provby").on("2026-09-01").started(2027);
        turn.done("userTask_supplySource").done("userTask_compile");
        turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
        turn.done("userTask_prioritise").done("userTask_draftPlan").done("userTask_draftLofte");
        assertThat(shown(turn, "userTask_renewAgreement", "renewal")).isEqualTo("ny-text");
        turn.done("userTask_renewAgreement").done("userTask_review");
        documents.adopt(new WheelYear("provby", 2027));
        signedInTurn("provby", 2027);

        assertThat(count("signature_document where document = 'OVERENSKOMMELSE'"))
                .isEqualTo(2);
        assertThat(count("signature_document where document = 'MEDBORGARLOFTE'"))
                .isEqualTo(2);
        assertThat(count("signature")).isEqualTo(2);
        assertThat(on("provby", "2026-12-31").map(Agreement::id)).contains(old);
        assertThat(on("provby", "2027-01-01").map(Agreement::lastDay)).contains(LocalDate.parse("2030-12-31"));
        assertThat(text("select cast(follows as varchar) from overenskommelse where valid_from = '2027-01-01'"))
                .isEqualTo(String.valueOf(old));
        assertThat(watched("provby", "2026-12-23").open("userTask_decideAgreement"))
                .isEmpty();
    }

    @Test
    void theSameTextIsProlongedInTheTurnAndTheGuidelineGoesWithIt() {
        long old = agreement("langby", "2026-01-01", "2026-12-31");
        WheelYear year = new WheelYear("langby", 2027);
        Turn turn = turnOf("langby").on("2026-10-01").of(2027);
        start("langby", "handlingsplan", "langby-2027");
        turn.done("userTask_prioritise").done("userTask_draftPlan");

        assertThat(turn.openActivities()).containsExactly("userTask_draftGuideline", "userTask_renewAgreement");
        assertThat(shown(turn, "userTask_renewAgreement", "renewal")).isEqualTo("samma-text");
        assertThat(shown(turn, "userTask_renewAgreement", "validTo")).isEqualTo("2027-12-31");
        turn.done("userTask_draftGuideline").done("userTask_renewAgreement");
        assertThat(turn.shownTo(
                                "langby-bra-ordforande",
                                turn.open("userTask_review").get(0))
                        .path("guideline")
                        .path("title")
                        .asText())
                .isEqualTo("Riktlinje för tryggt och säkert");
        turn.done("userTask_review");
        assertThat(plans.needsFullmaktige(year)).isTrue();

        documents.adopt(year);
        signedInTurn("langby", 2027);

        assertThat(text("select cast(prolongs as varchar) from overenskommelse where plan_year = 2027"))
                .isEqualTo(String.valueOf(old));
        assertThat(on("langby", "2027-06-01").map(Agreement::purpose)).contains("Samverka för trygghet.");
        assertThat(text("select status from riktlinje where plan_year = 2027")).isEqualTo("IN_FORCE");
        assertThat(plans.needsFullmaktige(new WheelYear("langby", 2027, 1))).isFalse();

        Turn next = turnOf("langby").on("2027-10-01").of(2028);
        start("langby", "handlingsplan", "langby-2028");
        next.done("userTask_prioritise").done("userTask_draftPlan");
        assertThat(next.openActivities()).containsExactly("userTask_renewAgreement");
    }

    @Test
    void thePoliceTerminateAnOpenEndedAgreementAndPlanAndYearStopWithIt() {
        long agreement = agreement("oppenby", "2020-05-05", null);
        plan("oppenby", "IN_FORCE", "2027-01-01", "2028-12-31");
        turnOf("oppenby").on("2027-02-10").started(2027);
        assertThat(running("oppenby-2027")).isPositive();
        assertThat(turnOf("oppenby").of(2027).openActivities()).isNotEmpty();
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();

        Turn cases = turnOf("oppenby").on("2027-02-12");
        assertThat(shown(cases, "userTask_registerTermination", "lastDay")).isEqualTo("2027-05-10");
        cases.done("userTask_registerTermination");
        Task confirm = cases.open("userTask_confirmTermination").get(0);
        assertThat(cases.entitled(confirm)).containsExactly("oppenby-ks-ordforande");
        cases.done("userTask_confirmTermination").done("userTask_decidePlansFuture");

        cases.fired("serviceTask_sendLetter");
        for (String informed : List.of("bra-ordforande", "ks-ordforande", "lokalpolisomradeschef")) {
            assertThat(subjects(informed + "@oppenby.example"))
                    .anyMatch(subject -> subject.startsWith("Överenskommelsen är uppsagd"));
        }
        assertThat(on("oppenby", "2027-05-10").map(Agreement::id)).contains(agreement);
        assertThat(on("oppenby", "2027-05-11")).isEmpty();
        assertThat(cases.dueDays("timerEvent_afterNotice")).containsExactly(LocalDate.parse("2027-05-11"));
        cases.on("2027-05-11").fired("timerEvent_afterNotice");

        assertThat(text("select status from overenskommelse where id = " + agreement))
                .isEqualTo("TERMINATED");
        assertThat(text("select status from plan_version where kommun = 'oppenby'"))
                .isEqualTo("ENDED");
        assertThat(running("oppenby-2027")).isZero();
    }

    @Test
    void aPlanMayGoOnToItsOwnLastDayAfterATermination() {
        agreement("oppenby", "2020-05-05", null);
        plan("oppenby", "IN_FORCE", "2027-01-01", "2028-12-31");
        turnOf("oppenby").on("2027-02-10").started(2027);
        terminate("oppenby-ks-ordforande", "kommun").ok();
        Turn cases = turnOf("oppenby").on("2027-02-12").done("userTask_registerTermination");
        assertThat(cases.entitled(cases.open("userTask_confirmTermination").get(0)))
                .containsExactly("oppenby-lokalpolisomradeschef-2");
        cases.done("userTask_confirmTermination")
                .done("userTask_decidePlansFuture", data -> data.put("planFuture", "perioden-ut"));
        cases.on("2027-05-11").fired("timerEvent_afterNotice");

        assertThat(text("select status from plan_version where kommun = 'oppenby'"))
                .isEqualTo("IN_FORCE");
        assertThat(running("oppenby-2027")).isPositive();
    }

    @Test
    void aTerminationIsForThePartiesAndOnlyOnce() {
        agreement("oppenby", "2020-05-05", null);
        turnOf("oppenby").on("2027-02-10");

        assertThat(terminate("oppenby-bra-ledamot", "kommun").status()).isEqualTo(403);
        Site.Answer wrongParty = terminate("oppenby-ks-ordforande", "polis");
        assertThat(wrongParty.status()).isEqualTo(400);
        assertThat(wrongParty.message()).contains("din egen part");
        terminate("oppenby-sakerhetssamordnare", "polis").ok();
        Site.Answer second = terminate("oppenby-ks-ordforande", "kommun");

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.message()).contains("redan uppsagd den 2027-02-10").contains("2027-05-10");
        assertThat(count("termination")).isOne();
    }

    @Test
    void thePartiesTakeATerminationBackAndTheAgreementHoldsAsBefore() {
        agreement("oppenby", "2020-05-05", null);
        Turn cases = turnOf("oppenby").on("2027-02-10");
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();
        cases.done("userTask_registerTermination");
        assertThat(on("oppenby", "2030-01-01")).isEmpty();

        cases.done("userTask_confirmTermination", data -> data.put("outcome", "aterta"));

        assertThat(cases.openActivities()).isEmpty();
        assertThat(on("oppenby", "2030-01-01")).isPresent();
        cases.fired("serviceTask_sendLetter");
        assertThat(subjects("bra-ordforande@oppenby.example"))
                .anyMatch(subject -> subject.startsWith("Uppsägningen är återtagen"));
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();
    }

    @Test
    void aPlanThatOutlivesItsAgreementIsWarnedOfOnceAndNotStopped() {
        agreement("langby", "2027-01-01", "2027-12-31");
        plan("langby", "IN_FORCE", "2027-01-01", "2028-12-31");
        Turn cases = watched("langby", "2027-07-01");
        watched("langby", "2027-07-02");

        assertThat(cases.open("userTask_decideAgreement")).hasSize(1);
        assertThat(count("agreement_case")).isOne();
        assertThat(shown(cases, "userTask_decideAgreement", "outlivesAgreement"))
                .contains("2028-12-31")
                .contains("2027-12-31");
        assertThat(incidents("userTask_decideAgreement")).hasSize(1);
        cases.fired("serviceTask_sendLetter");
        assertThat(subjects("sakerhetssamordnare@langby.example"))
                .filteredOn(subject -> subject.startsWith("Planen gäller längre än överenskommelsen"))
                .hasSize(1);

        cases.done("userTask_decideAgreement", data -> data.put("outcome", "loper-ut"));
        assertThat(incidents("userTask_decideAgreement")).isEmpty();
        assertThat(watched("langby", "2027-07-03").openActivities()).isEmpty();
        assertThat(text("select choice from agreement_case")).isEqualTo("RUNS_OUT");
    }

    @Test
    void aPlanThatIsOverOutlivesNothing() {
        plan("langby", "IN_FORCE", "2024-01-01", "2025-12-31");

        watched("langby", "2027-07-01");

        assertThat(count("letter where kind = 'avtal-slutar'")).isZero();
    }

    @Test
    void twoNodesThatLookAtTheSameTimeOpenOneCase() {
        agreement("langby", "2027-01-01", "2027-12-31");
        Turn cases = turnOf("langby").on("2027-07-01");
        cases.fired("startEvent_avtalsbevakning").fired("startEvent_avtalsbevakning");

        cases.fired("serviceTask_watchAgreement");

        assertThat(cases.open("userTask_decideAgreement")).hasSize(1);
    }

    @Test
    void aProlongationNowIsSignedByBothOrComesBackWithTheReason() {
        long old = agreement("langby", "2027-01-01", "2027-12-31");
        Turn cases = watched("langby", "2027-07-01");
        Task decide = cases.open("userTask_decideAgreement").get(0);
        ObjectNode sooner = object("outcome", "forlangs-nu", "validTo", "2027-10-31", "reason", "Vi behöver mer tid.");
        assertThat(site().as("langby-sakerhetssamordnare")
                        .submit(decide.getId(), sooner)
                        .message())
                .contains("gäller redan till 2027-12-31");

        ObjectNode longer = object("outcome", "forlangs-nu", "validTo", "2028-12-31", "reason", "Vi behöver mer tid.");
        cases.done("userTask_decideAgreement", data -> longer.deepCopy());
        assertThat(cases.shownTo(
                                "langby-ks-ordforande",
                                cases.open("userTask_signForKommun").get(0))
                        .path("originals")
                        .findValuesAsText("title"))
                .containsExactly("Överenskommelse, förlängning med samma text");
        cases.done("userTask_signForKommun")
                .done(
                        "userTask_signForPolis",
                        data -> object("outcome", "vagrad", "reason", "Ändra åtagandena först.")
                                .put("name", data.path("name").asText())
                                .put("title", data.path("title").asText()));
        assertThat(shown(cases, "userTask_decideAgreement", "remarks")).isEqualTo("Ändra åtagandena först.");

        cases.done("userTask_decideAgreement", data -> longer.deepCopy());
        cases.done("userTask_signForKommun").done("userTask_signForPolis");
        assertThat(cases.openActivities()).isEmpty();
        assertThat(on("langby", "2027-12-31").map(Agreement::id)).contains(old);
        assertThat(on("langby", "2028-01-01").map(Agreement::lastDay)).contains(LocalDate.parse("2028-12-31"));
        assertThat(count("overenskommelse where status = 'WITHDRAWN'")).isOne();
        assertThat(plans.renewedAgreement(new WheelYear("langby", 2028))).isEmpty();
    }

    @Test
    void theMedborgarlofteComesLaterAndIsSignedByItself() {
        plan("langby", "IN_FORCE", "2027-01-01", "2027-12-31");
        WheelYear year = new WheelYear("langby", 2027);
        Turn turn = turnOf("langby").on("2027-02-01").of(2027);
        start("langby", "medborgarlofte", "langby-2027");
        turn.done("userTask_draftLateLofte");
        turn.done("userTask_reviewLofte", data -> object("outcome", "tillbaka", "comment", "Vilken plats?"));
        assertThat(shown(turn, "userTask_draftLateLofte", "remarks")).contains("Vilken plats?");
        turn.done("userTask_draftLateLofte").done("userTask_reviewLofte");
        assertThat(plans.lofteInForce(year)).isEmpty();

        turn.done("userTask_signForPolis").done("userTask_signForKommun");

        assertThat(turn.openActivities()).isEmpty();
        assertThat(plans.lofteInForce(year)).isPresent();
        assertThat(count("signature_document where document = 'MEDBORGARLOFTE'"))
                .isEqualTo(2);
        assertThat(count("signature_document where document = 'PLAN'")).isZero();
    }

    @Test
    void theSignatoriesAreWarnedThatThePlanOutlivesTheAgreementAndSignAllTheSame() {
        agreement("provby", "2024-01-01", "2027-12-31");
        plan("provby", "ADOPTED", "2027-01-01", "2029-12-31");
        jdbc.sql("insert into medborgarlofte (kommun, plan_year, version_no, status, situation, follow_up, drafted_at)"
                        + " values ('provby', 2027, 1, 'ADOPTED', 'Mörkt.', 'I december.', current_timestamp)")
                .update();
        Turn turn = turnOf("provby").on("2026-12-10").of(2027);
        start("provby", "underskrift", "provby-2027");

        assertThat(shown(turn, "userTask_signForKommun", "warnings")).contains("slutar 2027-12-31");
        assertThat(shown(turn, "userTask_signForPolis", "title")).isEqualTo("Lokalpolisområdeschef");
        assertThat(incidents("subProcess_signing")).hasSize(1);
        turn.done("userTask_signForKommun").done("userTask_signForPolis");

        assertThat(text("select status from plan_version where kommun = 'provby'"))
                .isEqualTo("IN_FORCE");
        assertThat(incidents("subProcess_signing")).isEmpty();
    }

    @Test
    void whoNoLongerHoldsTheRoleCannotSign() {
        agreement("oppenby", "2020-05-05", null);
        plan("oppenby", "ADOPTED", "2027-01-01", "2028-12-31");
        Turn turn = turnOf("oppenby").on("2026-12-10").of(2027);
        start("oppenby", "underskrift", "oppenby-2027");
        Task task = turn.open("userTask_signForPolis").get(0);
        assertThat(turn.entitled(task)).containsExactly("oppenby-lokalpolisomradeschef-2");
        Site.Person former = site().as("oppenby-lokalpolisomradeschef-2");
        former.claim(task.getId()).ok();
        ObjectNode signature = FormData.of(former, task, LocalDate.parse("2026-12-10"));
        String group = "oppenby-lokalpolisomradeschef";
        engine.getIdentityService().createMembership(former.id(), "oppenby-kommunikator");
        engine.getIdentityService().deleteMembership(former.id(), group);
        try {
            Site.Answer answer = former.submit(task.getId(), signature);

            assertThat(answer.isOk()).isFalse();
            assertThat(answer.message()).contains("har du inte längre");
            assertThat(count("signature")).isZero();
        } finally {
            engine.getIdentityService().createMembership(former.id(), group);
            engine.getIdentityService().deleteMembership(former.id(), "oppenby-kommunikator");
        }
    }

    /** The daily look, on one day. */
    private Turn watched(String kommun, String day) {
        return turnOf(kommun).on(day).fired("startEvent_avtalsbevakning").fired("serviceTask_watchAgreement");
    }

    private void signedInTurn(String kommun, int year) {
        ProcessInstance signing = start(kommun, "underskrift", kommun + "-" + year);
        turnOf(kommun)
                .on((year - 1) + "-12-22")
                .of(year)
                .done("userTask_signForKommun")
                .done("userTask_signForPolis");
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(signing.getId())
                        .count())
                .isZero();
    }

    private ProcessInstance start(String kommun, String process, String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceByKey(process)
                .processDefinitionTenantId(kommun)
                .businessKey(businessKey)
                .execute();
    }

    private Site.Answer terminate(String person, String party) {
        return site().as(person)
                .start(
                        "oppenby",
                        "uppsagning",
                        object("party", party, "reason", "Ansvarsområdena har ändrats.", "noticedOn", "2027-02-10"));
    }

    private String shown(Turn turn, String activityId, String value) {
        Task task = turn.open(activityId).get(0);
        JsonNode found = turn.shownTo(turn.entitled(task).get(0), task).path(value);
        return found.isContainerNode() ? found.toString() : found.asText();
    }

    private Optional<Agreement> on(String kommun, String day) {
        return agreements.on(kommun, LocalDate.parse(day));
    }

    private List<Incident> incidents(String activityId) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .activityId(activityId)
                .incidentType("planOutlivesAgreement")
                .list();
    }

    private long running(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    private static List<String> subjects(String address) {
        return lettersTo(address).stream()
                .map((MimeMessage letter) -> subject(letter))
                .toList();
    }

    /** An agreement that the parties have signed in their time. */
    private long agreement(String kommun, String from, String to) {
        jdbc.sql(
                        "insert into overenskommelse (kommun, plan_year, version_no, status, valid_from, valid_to, purpose,"
                                + " drafted_at) values (?, 0, 1, 'IN_FORCE', ?, ?, 'Samverka för trygghet.', current_timestamp)")
                .params(kommun, LocalDate.parse(from), to == null ? null : LocalDate.parse(to))
                .update();
        return jdbc.sql("select max(id) from overenskommelse").query(Long.class).single();
    }

    private void plan(String kommun, String status, String from, String to) {
        jdbc.sql("insert into plan_version (kommun, plan_year, version_no, status, valid_from, valid_to, purpose,"
                        + " drafted_at, decided_at, lock_no)"
                        + " values (?, ?, 1, ?, ?, ?, 'Tryggare.', current_timestamp, current_timestamp, 1)")
                .params(kommun, LocalDate.parse(from).getYear(), status, LocalDate.parse(from), LocalDate.parse(to))
                .update();
    }

    private static ObjectNode object(String... fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object;
    }
}
