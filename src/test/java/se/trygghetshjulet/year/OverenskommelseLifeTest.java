package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.SERVICE_TASK_WATCH_AGREEMENT;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.START_EVENT_AVTALSBEVAKNING;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.USER_TASK_DECIDE_AGREEMENT;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_GUIDELINE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.MedborgarlofteProcess.USER_TASK_DRAFT_LATE_LOFTE;
import static se.trygghetshjulet.engine.MedborgarlofteProcess.USER_TASK_REVIEW_LOFTE;
import static se.trygghetshjulet.engine.UnderskriftProcess.SUB_PROCESS_SIGNING;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppsagningProcess.TIMER_EVENT_AFTER_NOTICE;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_CONFIRM_TERMINATION;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_DECIDE_PLANS_FUTURE;
import static se.trygghetshjulet.engine.UppsagningProcess.USER_TASK_REGISTER_TERMINATION;

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
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.DemoOverenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelser;
import se.trygghetshjulet.turn.TurnDocuments;
import se.trygghetshjulet.turn.TurnLife;

/**
 * How an överenskommelse lives: renewed in time, prolonged, terminated, outlived by its plan; and what comes beside or
 * after the plan. One municipality renews for four years at a time, one prolongs year by year, one has an agreement
 * without an end.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=langby,oppenby,provby")
class OverenskommelseLifeTest extends RunningWheel {

    private static final List<String> MUNICIPALITIES = List.of("provby", "langby", "oppenby");

    @Autowired
    private Overenskommelser agreements;

    @Autowired
    private TurnLife life;

    @Autowired
    private TurnDocuments turns;

    @Autowired
    private Plans plans;

    @Autowired
    private Medborgarloften loften;

    @Autowired
    private DocumentStore store;

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
        letters().clear();
        documents().clear();
    }

    @Test
    void aFixedAgreementIsRenewedInTheTurnBeforeItEnds() {
        long old = agreement("provby", "2023-01-01", "2026-12-31");
        Turn cases = watched("provby", "2026-06-29");
        assertThat(cases.openActivities()).isEmpty();
        watched("provby", "2026-06-30");
        assertThat(shown(cases, USER_TASK_DECIDE_AGREEMENT, "timeLeft")).isEqualTo("Kvar: 6 månader och 1 dag.");
        cases.done(USER_TASK_DECIDE_AGREEMENT);
        assertThat(watched("provby", "2026-07-01").openActivities()).isEmpty();

        Turn turn = turnOf("provby").on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN).done(USER_TASK_DRAFT_LOFTE);
        assertThat(shown(turn, USER_TASK_RENEW_AGREEMENT, "renewal")).isEqualTo("ny-text");
        turn.done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        life.adopt(new WheelYear("provby", 2027), StateReason.NONE);
        signedInTurn("provby", 2027);

        assertThat(documents().signatures(DocumentKind.OVERENSKOMMELSE)).isEqualTo(2);
        assertThat(documents().signatures(DocumentKind.MEDBORGARLOFTE)).isEqualTo(2);
        assertThat(documents().signings()).isEqualTo(2);
        assertThat(on("provby", "2026-12-31").map(Overenskommelse::id)).contains(old);
        assertThat(on("provby", "2027-01-01").map(Overenskommelse::lastDay)).contains(LocalDate.parse("2030-12-31"));
        assertThat(KeptDocuments.last(documents().of("provby", DocumentKind.OVERENSKOMMELSE))
                        .basedOn())
                .isEqualTo(old);
        assertThat(watched("provby", "2026-12-23").open(USER_TASK_DECIDE_AGREEMENT))
                .isEmpty();
    }

    @Test
    void theSameTextIsProlongedInTheTurnAndTheGuidelineGoesWithIt() {
        long old = agreement("langby", "2026-01-01", "2026-12-31");
        WheelYear year = new WheelYear("langby", 2027);
        Turn turn = turnOf("langby").on("2026-10-01").of(2027);
        start("langby", HandlingsplanProcess.KEY, "langby-2027");
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);

        assertThat(turn.openActivities()).containsExactly(USER_TASK_DRAFT_GUIDELINE, USER_TASK_RENEW_AGREEMENT);
        assertThat(shown(turn, USER_TASK_RENEW_AGREEMENT, "renewal")).isEqualTo("samma-text");
        assertThat(shown(turn, USER_TASK_RENEW_AGREEMENT, "validTo")).isEqualTo("2027-12-31");
        turn.done(USER_TASK_DRAFT_GUIDELINE).done(USER_TASK_RENEW_AGREEMENT);
        assertThat(turn.shownTo(
                                "langby-bra-ordforande",
                                turn.open(USER_TASK_REVIEW).get(0))
                        .path("guideline")
                        .path("title")
                        .asText())
                .isEqualTo("Riktlinje för tryggt och säkert");
        turn.done(USER_TASK_REVIEW);
        assertThat(turns.needsFullmaktige(year)).isTrue();

        life.adopt(year, StateReason.NONE);
        signedInTurn("langby", 2027);

        assertThat(KeptDocuments.last(documents().of("langby", DocumentKind.OVERENSKOMMELSE))
                        .basedOn())
                .isEqualTo(old);
        assertThat(on("langby", "2027-06-01").map(Overenskommelse::purpose)).contains("Samverka för trygghet.");
        assertThat(documents().state(2027, DocumentKind.RIKTLINJE)).isEqualTo("ADOPTED");
        assertThat(turns.needsFullmaktige(new WheelYear("langby", 2027, 1))).isFalse();

        Turn next = turnOf("langby").on("2027-10-01").of(2028);
        start("langby", HandlingsplanProcess.KEY, "langby-2028");
        next.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        assertThat(next.openActivities()).containsExactly(USER_TASK_RENEW_AGREEMENT);
    }

    @Test
    void thePoliceTerminateAnOpenEndedAgreementAndPlanAndYearStopWithIt() {
        long agreement = agreement("oppenby", "2020-05-05", null);
        plan("oppenby", DocumentState.SIGNED, "2027-01-01", "2028-12-31");
        turnOf("oppenby").on("2027-02-10").started(2027);
        assertThat(running("oppenby-2027")).isPositive();
        assertThat(turnOf("oppenby").of(2027).openActivities()).isNotEmpty();
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();

        Turn cases = turnOf("oppenby").on("2027-02-12");
        assertThat(shown(cases, USER_TASK_REGISTER_TERMINATION, "lastDay")).isEqualTo("2027-05-10");
        cases.done(USER_TASK_REGISTER_TERMINATION);
        Task confirm = cases.open(USER_TASK_CONFIRM_TERMINATION).get(0);
        assertThat(cases.entitled(confirm)).containsExactly("oppenby-ks-ordforande");
        cases.done(USER_TASK_CONFIRM_TERMINATION).done(USER_TASK_DECIDE_PLANS_FUTURE);

        cases.fired(SERVICE_TASK_SEND_LETTER);
        for (String informed : List.of("bra-ordforande", "ks-ordforande", "lokalpolisomradeschef")) {
            assertThat(subjects(informed + "@oppenby.example"))
                    .anyMatch(subject -> subject.startsWith("Överenskommelsen är uppsagd"));
        }
        assertThat(on("oppenby", "2027-05-10").map(Overenskommelse::id)).contains(agreement);
        assertThat(on("oppenby", "2027-05-11")).isEmpty();
        assertThat(cases.dueDays(TIMER_EVENT_AFTER_NOTICE)).containsExactly(LocalDate.parse("2027-05-11"));
        cases.on("2027-05-11").fired(TIMER_EVENT_AFTER_NOTICE);

        assertThat(KeptDocuments.last(documents().of("oppenby", DocumentKind.OVERENSKOMMELSE))
                        .state())
                .isEqualTo("TERMINATED");
        assertThat(KeptDocuments.last(documents().of("oppenby", DocumentKind.HANDLINGSPLAN))
                        .state())
                .isEqualTo("TERMINATED");
        assertThat(running("oppenby-2027")).isZero();
    }

    @Test
    void aPlanMayGoOnToItsOwnLastDayAfterATermination() {
        agreement("oppenby", "2020-05-05", null);
        plan("oppenby", DocumentState.SIGNED, "2027-01-01", "2028-12-31");
        turnOf("oppenby").on("2027-02-10").started(2027);
        terminate("oppenby-ks-ordforande", "kommun").ok();
        Turn cases = turnOf("oppenby").on("2027-02-12").done(USER_TASK_REGISTER_TERMINATION);
        assertThat(cases.entitled(cases.open(USER_TASK_CONFIRM_TERMINATION).get(0)))
                .containsExactly("oppenby-lokalpolisomradeschef-2");
        cases.done(USER_TASK_CONFIRM_TERMINATION)
                .done(USER_TASK_DECIDE_PLANS_FUTURE, data -> data.put("planFuture", "perioden-ut"));
        cases.on("2027-05-11").fired(TIMER_EVENT_AFTER_NOTICE);

        assertThat(KeptDocuments.last(documents().of("oppenby", DocumentKind.HANDLINGSPLAN))
                        .state())
                .isEqualTo("SIGNED");
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
        assertThat(endings().terminations()).hasSize(1);
    }

    @Test
    void thePartiesTakeATerminationBackAndTheAgreementHoldsAsBefore() {
        agreement("oppenby", "2020-05-05", null);
        Turn cases = turnOf("oppenby").on("2027-02-10");
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();
        cases.done(USER_TASK_REGISTER_TERMINATION);
        assertThat(on("oppenby", "2030-01-01")).isEmpty();

        cases.done(USER_TASK_CONFIRM_TERMINATION, data -> data.put("outcome", "aterta"));

        assertThat(cases.openActivities()).isEmpty();
        assertThat(on("oppenby", "2030-01-01")).isPresent();
        cases.fired(SERVICE_TASK_SEND_LETTER);
        assertThat(subjects("bra-ordforande@oppenby.example"))
                .anyMatch(subject -> subject.startsWith("Uppsägningen är återtagen"));
        terminate("oppenby-lokalpolisomradeschef", "polis").ok();
    }

    @Test
    void aPlanThatOutlivesItsAgreementIsWarnedOfOnceAndNotStopped() {
        agreement("langby", "2027-01-01", "2027-12-31");
        plan("langby", DocumentState.SIGNED, "2027-01-01", "2028-12-31");
        Turn cases = watched("langby", "2027-07-01");
        watched("langby", "2027-07-02");

        assertThat(cases.open(USER_TASK_DECIDE_AGREEMENT)).hasSize(1);
        assertThat(endings().choices()).hasSize(1);
        assertThat(shown(cases, USER_TASK_DECIDE_AGREEMENT, "outlivesAgreement"))
                .contains("2028-12-31")
                .contains("2027-12-31");
        assertThat(incidents(USER_TASK_DECIDE_AGREEMENT)).hasSize(1);
        cases.fired(SERVICE_TASK_SEND_LETTER);
        assertThat(subjects("sakerhetssamordnare@langby.example"))
                .filteredOn(subject -> subject.startsWith("Planen gäller längre än överenskommelsen"))
                .hasSize(1);

        cases.done(USER_TASK_DECIDE_AGREEMENT, data -> data.put("outcome", "loper-ut"));
        assertThat(incidents(USER_TASK_DECIDE_AGREEMENT)).isEmpty();
        assertThat(watched("langby", "2027-07-03").openActivities()).isEmpty();
        assertThat(endings().choices()).containsExactly("RUNS_OUT");
    }

    @Test
    void aPlanThatIsOverOutlivesNothing() {
        plan("langby", DocumentState.SIGNED, "2024-01-01", "2025-12-31");

        watched("langby", "2027-07-01");

        assertThat(letters().of("avtal-slutar")).isEmpty();
    }

    @Test
    void twoNodesThatLookAtTheSameTimeOpenOneCase() {
        agreement("langby", "2027-01-01", "2027-12-31");
        Turn cases = turnOf("langby").on("2027-07-01");
        cases.fired(START_EVENT_AVTALSBEVAKNING).fired(START_EVENT_AVTALSBEVAKNING);

        cases.fired(SERVICE_TASK_WATCH_AGREEMENT);

        assertThat(cases.open(USER_TASK_DECIDE_AGREEMENT)).hasSize(1);
    }

    @Test
    void aProlongationNowIsSignedByBothOrComesBackWithTheReason() {
        long old = agreement("langby", "2027-01-01", "2027-12-31");
        Turn cases = watched("langby", "2027-07-01");
        Task decide = cases.open(USER_TASK_DECIDE_AGREEMENT).get(0);
        ObjectNode sooner = object("outcome", "forlangs-nu", "validTo", "2027-10-31", "reason", "Vi behöver mer tid.");
        assertThat(site().as("langby-sakerhetssamordnare")
                        .submit(decide.getId(), sooner)
                        .message())
                .contains("gäller redan till 2027-12-31");

        ObjectNode longer = object("outcome", "forlangs-nu", "validTo", "2028-12-31", "reason", "Vi behöver mer tid.");
        cases.done(USER_TASK_DECIDE_AGREEMENT, data -> longer.deepCopy());
        assertThat(cases.shownTo(
                                "langby-ks-ordforande",
                                cases.open(USER_TASK_SIGN_FOR_KOMMUN).get(0))
                        .path("originals")
                        .findValuesAsText("title"))
                .containsExactly("Överenskommelse, förlängning med samma text");
        cases.done(USER_TASK_SIGN_FOR_KOMMUN)
                .done(
                        USER_TASK_SIGN_FOR_POLIS,
                        data -> object("outcome", "vagrad", "reason", "Ändra åtagandena först.")
                                .put("name", data.path("name").asText())
                                .put("title", data.path("title").asText()));
        assertThat(shown(cases, USER_TASK_DECIDE_AGREEMENT, "remarks")).isEqualTo("Ändra åtagandena först.");

        cases.done(USER_TASK_DECIDE_AGREEMENT, data -> longer.deepCopy());
        cases.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        assertThat(cases.openActivities()).isEmpty();
        assertThat(on("langby", "2027-12-31").map(Overenskommelse::id)).contains(old);
        assertThat(on("langby", "2028-01-01").map(Overenskommelse::lastDay)).contains(LocalDate.parse("2028-12-31"));
        assertThat(documents().all(DocumentKind.OVERENSKOMMELSE))
                .filteredOn(kept -> kept.state().equals("WITHDRAWN"))
                .hasSize(1);
        assertThat(turns.agreement(new WheelYear("langby", 2028))).isEmpty();
    }

    @Test
    void theMedborgarlofteComesLaterAndIsSignedByItself() {
        plan("langby", DocumentState.SIGNED, "2027-01-01", "2027-12-31");
        WheelYear year = new WheelYear("langby", 2027);
        Turn turn = turnOf("langby").on("2027-02-01").of(2027);
        start("langby", "medborgarlofte", "langby-2027");
        turn.done(USER_TASK_DRAFT_LATE_LOFTE);
        turn.done(USER_TASK_REVIEW_LOFTE, data -> object("outcome", "tillbaka", "comment", "Vilken plats?"));
        assertThat(shown(turn, USER_TASK_DRAFT_LATE_LOFTE, "remarks")).contains("Vilken plats?");
        turn.done(USER_TASK_DRAFT_LATE_LOFTE).done(USER_TASK_REVIEW_LOFTE);
        assertThat(loften.inForce(year)).isEmpty();

        turn.done(USER_TASK_SIGN_FOR_POLIS).done(USER_TASK_SIGN_FOR_KOMMUN);

        assertThat(turn.openActivities()).isEmpty();
        assertThat(loften.inForce(year)).isPresent();
        assertThat(documents().signatures(DocumentKind.MEDBORGARLOFTE)).isEqualTo(2);
        assertThat(documents().signatures(DocumentKind.HANDLINGSPLAN)).isZero();
    }

    @Test
    void theSignatoriesAreWarnedThatThePlanOutlivesTheAgreementAndSignAllTheSame() {
        agreement("provby", "2024-01-01", "2027-12-31");
        plan("provby", DocumentState.ADOPTED, "2027-01-01", "2029-12-31");
        adoptedLofte("provby", 2027);
        Turn turn = turnOf("provby").on("2026-12-10").of(2027);
        start("provby", UnderskriftProcess.KEY, "provby-2027");

        assertThat(shown(turn, USER_TASK_SIGN_FOR_KOMMUN, "warnings")).contains("slutar 2027-12-31");
        assertThat(shown(turn, USER_TASK_SIGN_FOR_POLIS, "title")).isEqualTo("Lokalpolisområdeschef");
        assertThat(incidents(SUB_PROCESS_SIGNING)).hasSize(1);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);

        assertThat(KeptDocuments.last(documents().of("provby", DocumentKind.HANDLINGSPLAN))
                        .state())
                .isEqualTo("SIGNED");
        assertThat(incidents(SUB_PROCESS_SIGNING)).isEmpty();
    }

    @Test
    void whoNoLongerHoldsTheRoleCannotSign() {
        agreement("oppenby", "2020-05-05", null);
        plan("oppenby", DocumentState.ADOPTED, "2027-01-01", "2028-12-31");
        Turn turn = turnOf("oppenby").on("2026-12-10").of(2027);
        start("oppenby", UnderskriftProcess.KEY, "oppenby-2027");
        Task task = turn.open(USER_TASK_SIGN_FOR_POLIS).get(0);
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
            assertThat(documents().signings()).isZero();
        } finally {
            engine.getIdentityService().createMembership(former.id(), group);
            engine.getIdentityService().deleteMembership(former.id(), "oppenby-kommunikator");
        }
    }

    /** The daily look, on one day. */
    private Turn watched(String kommun, String day) {
        return turnOf(kommun).on(day).fired(START_EVENT_AVTALSBEVAKNING).fired(SERVICE_TASK_WATCH_AGREEMENT);
    }

    private void signedInTurn(String kommun, int year) {
        ProcessInstance signing = start(kommun, UnderskriftProcess.KEY, kommun + "-" + year);
        turnOf(kommun)
                .on((year - 1) + "-12-22")
                .of(year)
                .done(USER_TASK_SIGN_FOR_KOMMUN)
                .done(USER_TASK_SIGN_FOR_POLIS);
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
                        UppsagningProcess.KEY,
                        object("party", party, "reason", "Ansvarsområdena har ändrats.", "noticedOn", "2027-02-10"));
    }

    private String shown(Turn turn, String activityId, String value) {
        Task task = turn.open(activityId).get(0);
        JsonNode found = turn.shownTo(turn.entitled(task).get(0), task).path(value);
        return found.isContainerNode() ? found.toString() : found.asText();
    }

    private Optional<Overenskommelse> on(String kommun, String day) {
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
        agreements.saveSigned(
                new WheelYear(kommun, 0),
                new DemoOverenskommelse(
                        0,
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to),
                        "Samverka för trygghet.",
                        List.of()));
        return KeptDocuments.last(documents().of(kommun, DocumentKind.OVERENSKOMMELSE))
                .id();
    }

    private void plan(String kommun, DocumentState state, String from, String to) {
        WheelYear turn = new WheelYear(kommun, LocalDate.parse(from).getYear());
        adopted(
                new DocumentKey(DocumentKind.HANDLINGSPLAN, turn, ""),
                object("validFrom", from, "validTo", to, "purpose", "Tryggare."),
                "areas",
                "priorities");
        if (state == DocumentState.SIGNED) {
            plans.move(turn, state, StateReason.NONE);
        }
    }

    private void adoptedLofte(String kommun, int year) {
        adopted(
                new DocumentKey(DocumentKind.MEDBORGARLOFTE, new WheelYear(kommun, year), ""),
                object("situation", "Mörkt.", "followUp", "I december."),
                "promises");
    }

    private void adopted(DocumentKey key, ObjectNode content, String... emptyLists) {
        for (String list : emptyLists) {
            content.putArray(list);
        }
        Shelf<JsonNode> shelf = store.shelf(key.kind(), JsonNode.class);
        shelf.move(shelf.draft(key, content, null, null, null), DocumentState.ADOPTED, StateReason.NONE);
    }

    private static ObjectNode object(String... fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object;
    }
}
