package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
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
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_REVIEW_ADDENDUM;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WEIGH_SIGNAL;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WRITE_ADDENDUM;
import static se.trygghetshjulet.engine.RevideringProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;
import static se.trygghetshjulet.engine.UppfoljningProcess.TIMER_EVENT_PERIOD_END;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_KOMMUN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.lagesbild.RevisionSignalled;

/** The plan in force is changed while the wheel turns. Each story has a plan of its own, a later one than those before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevisionTest extends RunningWheel {

    private static final String COORDINATOR = "provby-sakerhetssamordnare";
    private static final String NEW_MEASURE = "Ny belysning vid väntkurerna";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Order(1)
    void withoutAPlanInForceThereIsNothingToReviseAndASignalBecomesALetter() {
        turnOf("provby").on("2030-02-01");

        Site.Answer answer = start("Resecentrum", "Skadegörelsen ökar.");
        signal("Lägesbildsmöte 3", "Skadegörelsen ökar.");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("ingen plan i kraft");
        assertThat(addenda().all()).isEmpty();
        assertThat(letters().to(COORDINATOR, "signal"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.body()).contains("Lägesbildsmöte 3").contains("Skadegörelsen ökar."));
    }

    @Test
    @Order(2)
    void theWholeShortPathWhileNextYearsTurnIsInBra() {
        published(2031);
        Turn next = turnOf("provby").on("2031-01-15").started(2032);
        next.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        next.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        next.done(USER_TASK_PRIORITISE);

        start("Resecentrum", "Skadegörelsen har fördubblats.").ok();
        Turn addendum = turnOf("provby").on("2031-01-20").ofAddendum(2031, 1);
        addendum.done(USER_TASK_WRITE_ADDENDUM, RevisionTest::withNewMeasure);
        JsonNode review = addendum.shownTo(
                "provby-bra-ordforande",
                addendum.open(USER_TASK_REVIEW_ADDENDUM).get(0));
        assertThat(review.path("changes")).singleElement().satisfies(change -> {
            assertThat(change.path("title").asText()).isEqualTo("Ny");
            assertThat(change.path("after").asText()).isEqualTo(NEW_MEASURE);
        });
        assertThat(review.path("rows").findValuesAsText("kind")).contains("ändrad", "behållen", "ny");
        addendum.done(USER_TASK_REVIEW_ADDENDUM, data -> data.put("publicReason", "Vi ser mer skadegörelse."));
        addendum.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        addendum.on("2031-02-19").done(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> data.put("paragraph", 18));
        assertThat(statusOf(2031, 0)).isEqualTo("PUBLISHED");
        assertThat(statusOf(2031, 1)).isEqualTo("ADOPTED");
        addendum.on("2031-03-01").done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);

        assertThat(statusOf(2031, 0)).isEqualTo("SUPERSEDED");
        assertThat(statusOf(2031, 1)).isEqualTo("SIGNED");
        assertThat(documents().state(2031, DocumentKind.MEDBORGARLOFTE)).isEqualTo("PUBLISHED");
        assertThat(addenda().statuses(2031)).containsExactly("IN_FORCE");
        assertThat(next.openActivities()).containsExactly(USER_TASK_DRAFT_PLAN);
        assertThat(next.shownTo(
                                "provby-kommunpolis",
                                next.open(USER_TASK_DRAFT_PLAN).get(0))
                        .path("remarks")
                        .asText())
                .contains("Tillägg 1 till 2031 års plan")
                .contains(NEW_MEASURE);

        assertThat(page()).doesNotContain(NEW_MEASURE);
        addendum.on("2031-03-02").done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS);
        addendum.done(USER_TASK_PUBLISH);
        assertThat(page())
                .contains("Reviderad den")
                .contains("1 mars 2031")
                .contains("Vi ser mer skadegörelse.")
                .contains(NEW_MEASURE)
                .contains("Polisen går till fots i området på helgkvällar.");
        JsonNode data = site().anonymously("/api/public/kommuner/provby").ok().json();
        assertThat(data.path("plan").path("addendum").asInt()).isOne();
        assertThat(data.path("revisions")).hasSize(1);
        assertThat(data.path("lofte").path("year").asInt()).isEqualTo(2031);
        assertThat(running("provby-2031-tillagg-1")).isZero();

        Turn year = turnOf("provby").of(2031);
        year.on("2031-05-02").fired(TIMER_EVENT_PERIOD_END);
        assertThat(year.shownTo(
                                "provby-atgardsansvarig",
                                year.open(USER_TASK_REPORT_KOMMUN).get(0))
                        .path("measures")
                        .findValuesAsText("description"))
                .contains(NEW_MEASURE);
    }

    @Test
    @Order(3)
    void theSecondIsRefusedWithWhoWhenAndWhyAndASignalTellsTheOneThatIsOpen() {
        published(2041);
        turnOf("provby").on("2041-02-03");
        start("Resecentrum", "Skadegörelsen har fördubblats.").ok();

        turnOf("provby").on("2041-02-10");
        Site.Answer second = start("Skolan", "En åtgärd går inte att genomföra.");
        signal("Trygghetsmätning 2041", "Otryggheten ökar i centrum.");

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.message())
                .contains("Prov Sakerhetssamordnare")
                .contains("2041-02-03")
                .contains("Resecentrum")
                .contains("Skadegörelsen har fördubblats.");
        assertThat(addenda().statuses(2041)).hasSize(1);
        Turn addendum = turnOf("provby").ofAddendum(2041, 1);
        assertThat(addendum.openActivities()).containsExactly(USER_TASK_WRITE_ADDENDUM);
        assertThat(addendum.shownTo(
                                "provby-kommunpolis",
                                addendum.open(USER_TASK_WRITE_ADDENDUM).get(0))
                        .path("remarks")
                        .asText())
                .contains("Trygghetsmätning 2041")
                .contains("Otryggheten ökar i centrum.");
    }

    @Test
    @Order(4)
    void aSignalOpensOneAndTheCoordinatorMayLetItWait() {
        published(2051);
        turnOf("provby").on("2051-03-01");

        signal("Trygghetsmätning 2051", "Otryggheten ökar i centrum.");
        Turn first = turnOf("provby").ofAddendum(2051, 1).on("2051-03-02");
        assertThat(first.openActivities()).containsExactly(USER_TASK_WEIGH_SIGNAL);
        assertThat(first.shownTo(COORDINATOR, first.open(USER_TASK_WEIGH_SIGNAL).get(0))
                        .path("origin")
                        .asText())
                .isEqualTo("Trygghetsmätning 2051");
        first.done(USER_TASK_WEIGH_SIGNAL, data -> data.put("outcome", "avsta").put("comment", "Åtgärder pågår."));
        assertThat(addenda().statuses(2051)).containsExactly("DROPPED");
        assertThat(documents().of(2051, 0, DocumentKind.HANDLINGSPLAN)).hasSize(1);

        signal("Lägesbildsmöte 7", "Nu ökar det ännu mer.");
        Turn second = turnOf("provby").ofAddendum(2051, 2).on("2051-04-02");
        second.done(USER_TASK_WEIGH_SIGNAL);
        assertThat(second.openActivities()).containsExactly(USER_TASK_WRITE_ADDENDUM);
        assertThat(statusOf(2051, 2)).isEqualTo("DRAFT");
    }

    @Test
    @Order(5)
    void avslagDropsTheAddendumAndThePlanStays() {
        published(2061);
        Turn addendum = beforeKommunstyrelse(2061);

        addendum.done(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> {
            data.put("paragraph", 18).put("outcome", "avslag").put("reason", "Kan vänta.");
            return data;
        });

        assertThat(running("provby-2061-tillagg-1")).isZero();
        assertThat(addenda().statuses(2061)).containsExactly("DROPPED");
        assertThat(statusOf(2061, 0)).isEqualTo("PUBLISHED");
        start("Resecentrum", "Nytt försök.").ok();
        assertThat(turnOf("provby").ofAddendum(2061, 2).openActivities()).containsExactly(USER_TASK_WRITE_ADDENDUM);
    }

    @Test
    @Order(6)
    void whatIsSentBackIsWrittenAgainUntilBothSign() {
        published(2071);
        turnOf("provby").on("2071-01-15");
        start("Resecentrum", "Skadegörelsen har fördubblats.").ok();
        Turn addendum = turnOf("provby").on("2071-01-20").ofAddendum(2071, 1);
        addendum.done(USER_TASK_WRITE_ADDENDUM);

        Site.Person chair = site().as("provby-bra-ordforande");
        String review = addendum.open(USER_TASK_REVIEW_ADDENDUM).get(0).getId();
        chair.claim(review).ok();
        assertThat(chair.submit(
                                review,
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("outcome", "godkant")
                                        .put("publicReason", "Skäl."))
                        .message())
                .contains("ändrar ingenting");
        addendum.done(USER_TASK_REVIEW_ADDENDUM, data -> {
            data.remove("publicReason");
            return data.put("outcome", "tillbaka").put("comment", "Belysningen saknas.");
        });
        assertThat(addendum.shownTo(
                                "provby-kommunpolis",
                                addendum.open(USER_TASK_WRITE_ADDENDUM).get(0))
                        .path("remarks")
                        .asText())
                .contains("Belysningen saknas.");

        addendum.done(USER_TASK_WRITE_ADDENDUM, RevisionTest::withNewMeasure).done(USER_TASK_REVIEW_ADDENDUM);
        addendum.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        addendum.on("2071-02-18").done(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> {
            data.remove(List.of("decision", "reservation"));
            return data.put("paragraph", 18).put("outcome", "aterremiss").put("reason", "Skolan ska höras.");
        });
        assertThat(addendum.openActivities()).containsExactly(USER_TASK_WRITE_ADDENDUM);
        assertThat(documents().of(2071, 1, DocumentKind.HANDLINGSPLAN))
                .as("what kommunstyrelsen saw is kept")
                .extracting(KeptDocuments.Kept::state)
                .containsExactly("WITHDRAWN", "DRAFT");

        addendum.done(USER_TASK_WRITE_ADDENDUM).done(USER_TASK_REVIEW_ADDENDUM);
        addendum.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        addendum.on("2071-03-18").done(USER_TASK_RECORD_KOMMUNSTYRELSE, data -> data.put("paragraph", 19));
        addendum.done(USER_TASK_SIGN_FOR_POLIS, data -> {
            data.remove(List.of("place", "date"));
            return data.put("outcome", "vagrad").put("reason", "Polisen kan inte bemanna det.");
        });
        assertThat(addendum.openActivities())
                .contains(USER_TASK_WRITE_ADDENDUM)
                .doesNotContain(USER_TASK_SIGN_FOR_KOMMUN);
        assertThat(statusOf(2071, 0)).isEqualTo("PUBLISHED");
        assertThat(documents().of(2071, 1, DocumentKind.HANDLINGSPLAN).get(2).state())
                .isEqualTo("DRAFT");
        assertThat(addendum.shownTo(
                                "provby-kommunpolis",
                                addendum.open(USER_TASK_WRITE_ADDENDUM).get(0))
                        .path("areas")
                        .findValuesAsText("description"))
                .contains(NEW_MEASURE);
    }

    /** A turn whose plan both have signed and which is out on the page. */
    private Turn published(int year) {
        Turn turn = turnOf("provby").on((year - 1) + "-09-01").started(year);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.doneIfOpen(USER_TASK_DRAFT_LOFTE).doneIfOpen(USER_TASK_RENEW_AGREEMENT);
        turn.done(USER_TASK_REVIEW).on((year - 1) + "-12-23");
        turn.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_RECORD_ARBETSUTSKOTT).done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS);
        return turn.done(USER_TASK_PUBLISH);
    }

    private Turn beforeKommunstyrelse(int year) {
        turnOf("provby").on(year + "-01-15");
        start("Resecentrum", "Skadegörelsen har fördubblats.").ok();
        Turn addendum = turnOf("provby").on(year + "-01-20").ofAddendum(year, 1);
        addendum.done(USER_TASK_WRITE_ADDENDUM, RevisionTest::withNewMeasure).done(USER_TASK_REVIEW_ADDENDUM);
        addendum.done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        return addendum.on(year + "-02-23");
    }

    private Site.Answer start(String about, String reason) {
        return site().as(COORDINATOR)
                .start(
                        "provby",
                        RevideringProcess.KEY,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("about", about)
                                .put("reason", reason));
    }

    private void signal(String origin, String reason) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new RevisionSignalled("provby", origin, reason)));
    }

    private String page() {
        return site().anonymously("/kommuner/provby").ok().page();
    }

    private String statusOf(int year, int addendum) {
        return KeptDocuments.last(documents().of(year, addendum, DocumentKind.HANDLINGSPLAN))
                .state();
    }

    private long running(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .processDefinitionKey(RevideringProcess.KEY)
                .count();
    }

    private static ObjectNode withNewMeasure(ObjectNode plan) {
        ((ArrayNode) plan.path("areas").path(0).path("measures"))
                .addObject()
                .put("number", "")
                .put("description", NEW_MEASURE)
                .put("party", "kommun")
                .put("owner", "Gatukontoret");
        return plan;
    }
}
