package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArsuppfoljningProcess.USER_TASK_COMPILE_ANNUAL;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_APPROVE_JOINT;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_APPROVE_SIDE;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_COMPILE_FOLLOW_UP;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_AGAIN;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_KOMMUN;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.document.DocumentKind;

/**
 * A year's follow-ups: the police see a measure otherwise than the municipality, a side and then the compilation are sent back and
 * mended, and what the year gave meets those who write the next plan.
 */
final class SidesStory {

    static final Set<String> TASKS = Set.of(USER_TASK_APPROVE_SIDE, USER_TASK_REPORT_AGAIN, USER_TASK_APPROVE_JOINT);

    private final List<JsonNode> reportedAgain = new ArrayList<>();
    private final List<JsonNode> reported = new ArrayList<>();
    private final List<JsonNode> compiled = new ArrayList<>();
    private final List<JsonNode> joint = new ArrayList<>();
    private final List<JsonNode> annual = new ArrayList<>();
    private final List<JsonNode> prioritised = new ArrayList<>();
    private final List<JsonNode> drafted = new ArrayList<>();
    private String done;
    private int sidesAnswered;
    private int jointsAnswered;

    Unattended toldIn(Unattended town) {
        return town.saying(USER_TASK_REPORT_POLIS, SidesStory::lateInYellow)
                .saying(USER_TASK_APPROVE_SIDE, data -> sidesAnswered++ == 0 ? back(data, "Skriv hur många.") : data)
                .saying(USER_TASK_APPROVE_JOINT, data -> jointsAnswered++ == 0 ? back(data, "Vi är inte klara.") : data)
                .looking(USER_TASK_REPORT_KOMMUN, reported::add)
                .looking(USER_TASK_REPORT_AGAIN, reportedAgain::add)
                .looking(USER_TASK_COMPILE_FOLLOW_UP, compiled::add)
                .looking(USER_TASK_APPROVE_JOINT, joint::add)
                .saying(USER_TASK_COMPILE_ANNUAL, this::theLastOneIsDone)
                .looking(USER_TASK_COMPILE_ANNUAL, annual::add)
                .looking(USER_TASK_PRIORITISE, prioritised::add)
                .looking(USER_TASK_DRAFT_PLAN, drafted::add);
    }

    void wentWell(Unattended town, KeptDocuments documents) {
        theSideThatWasSentBackIsMended();
        theSidesStandBesideOneAnother();
        theCompilationIsApprovedByAll(town, documents);
        theYearMeetsTheNextPlan();
    }

    private void theSideThatWasSentBackIsMended() {
        assertThat(reportedAgain).singleElement().satisfies(form -> {
            assertThat(form.path("remarks").asText()).contains("Skriv hur många.");
            assertThat(form.path("measures").path(0).path("result").asText()).isEqualTo("Genomfört enligt plan.");
        });
        assertThat(reported.get(0).path("measures").path(0).path("result").asText(""))
                .isIn("", "null");
        assertThat(reported.get(1).path("measures").path(0).path("result").asText())
                .isEqualTo("Genomfört enligt plan.");
    }

    private void theSidesStandBesideOneAnother() {
        JsonNode first = compiled.get(0);
        assertThat(first.path("compared").findValuesAsText("party"))
                .contains("Kommunen", "Polisen", "Räddningstjänsten", "Fastighetsägarna");
        assertThat(first.path("contradictions")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("sides").asText()).contains("Kommunen: Grön", "Polisen: Gul, pågår");
            assertThat(row.path("what").asText()).isEqualTo("Parterna anger olika läge");
        });
        assertThat(first.path("remarks").asText()).isEmpty();
        assertThat(compiled.get(1).path("remarks").asText()).contains("Vi är inte klara.");
        assertThat(compiled.get(1)
                        .path("contradictions")
                        .path(0)
                        .path("sentence")
                        .asText())
                .isEqualTo("Parterna arbetar i olika takt.");
        assertThat(joint.get(0).path("compared").findValuesAsText("answer"))
                .contains("Gul: Parterna arbetar i olika takt.");
    }

    private void theCompilationIsApprovedByAll(Unattended town, KeptDocuments documents) {
        assertThat(town.done(USER_TASK_APPROVE_JOINT))
                .extracting(Unattended.Done::person)
                .hasSize(9)
                .contains("partby-sakerhetssamordnare", "partby-lokalpolisomradeschef", "partby-raddningschef")
                .doesNotContain("partby-fastighetsagare");
        assertThat(documents.of(2027, DocumentKind.UPPFOLJNING).stream()
                        .filter(kept -> kept.part().equals("1-gemensam"))
                        .map(KeptDocuments.Kept::state))
                .containsExactlyInAnyOrder("WITHDRAWN", "ADOPTED");
        assertThat(documents.of(2027, DocumentKind.UPPFOLJNING).stream()
                        .filter(kept -> Set.of("1-kommun", "1-polis").contains(kept.part()))
                        .map(KeptDocuments.Kept::state))
                .containsExactlyInAnyOrder("WITHDRAWN", "ADOPTED", "ADOPTED");
    }

    private void theYearMeetsTheNextPlan() {
        assertThat(annual.get(0).path("measures")).anySatisfy(row -> {
            assertThat(row.path("recommendation").asText()).isEqualTo("andra");
            assertThat(row.path("reason").asText()).isEqualTo("Inte grön i Tertial 1 2027, Tertial 2 2027.");
        });
        JsonNode next = prioritised.get(prioritised.size() - 1);
        assertThat(next.path("areas").path(0).path("change").asText()).isEqualTo("behall");
        JsonNode draft = drafted.get(drafted.size() - 1);
        assertThat(draft.path("areas").findValuesAsText("key"))
                .as("what the year wants out of the plan is out of the draft, with the reason beside it")
                .doesNotContain(done);
        assertThat(draft.path("reasons")).anySatisfy(row -> {
            assertThat(row.path("measure").asText()).isEqualTo(done);
            assertThat(row.path("reason").asText()).isEqualTo("Belysningen är på plats.");
        });
        assertThat(draft.path("histories")).anySatisfy(row -> {
            assertThat(row.path("advice").asText()).startsWith("Ändra. Inte grön i ");
            assertThat(row.path("history").asText())
                    .contains(
                            "Handlingsplan 2027, antagen 20",
                            "§ 17",
                            "ny i planen",
                            "Tertial 1 2027: Gul (Kommunen: grön");
        });
    }

    private ObjectNode theLastOneIsDone(ObjectNode data) {
        ObjectNode last =
                (ObjectNode) data.path("measures").path(data.path("measures").size() - 1);
        done = last.path("key").asText();
        last.put("recommendation", "utgar").put("reason", "Belysningen är på plats.");
        return data;
    }

    private static ObjectNode lateInYellow(ObjectNode data) {
        ((ObjectNode) data.path("measures").path(0))
                .put("status", "gul")
                .put("headway", "pagar")
                .put("reason", "Vi är för få.")
                .put("nextWho", "Områdespolisen")
                .put("nextDay", "2027-12-31");
        return data;
    }

    private static ObjectNode back(ObjectNode data, String why) {
        return data.put("outcome", "tillbaka").put("comment", why);
    }
}
