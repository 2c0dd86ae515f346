package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;

/** What the pages of a plan cost with database and HTML, with 10, 50 and 200 measures; run by name. */
class PlanPagesBenchmark extends RunningWheel {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 9);
    private static final int IN_AN_AREA = 10;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Plans plans;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSmallPlanAndALarge() {
        Turn turn = turnOf("provby").on("2031-09-01").started(2032);
        turn.done(USER_TASK_SUPPLY_SOURCE)
                .done(USER_TASK_COMPILE)
                .done(USER_TASK_APPROVE_FOR_KOMMUN)
                .done(USER_TASK_APPROVE_FOR_POLIS)
                .done(USER_TASK_PRIORITISE);
        Task task = turn.open(USER_TASK_DRAFT_PLAN).get(0);
        Version<String> draft =
                documents.of("provby", DocumentKind.HANDLINGSPLAN).get(0);
        String save = "/dokument/provby/" + draft.id() + "/tabell";
        Visitor coordinator = new Visitor(port, "provby-sakerhetssamordnare");
        Medians medians = new Medians(ROUNDS);
        for (int measures : new int[] {10, 50, 200}) {
            byte[] sheet = CsvSheet.write(PlanSheet.of(
                            plans.get(saved(measures, "våren", measures).id()).areas(),
                            "",
                            municipalities.get("provby").planTable())
                    .stream()
                    .map(line -> line.stream()
                            .map(cell -> cell.matches("(omrade|atgard)-.*") ? "" : cell)
                            .toList())
                    .toList());
            Long before = saved(measures, "våren", 1000 + measures).id();
            Long after = saved(measures, "hösten", 2000 + measures).id();
            medians.add("save a sheet through its page, " + measures, () -> {
                assertThat(coordinator
                                .open(save)
                                .form(save)
                                .send("fil", "plan.csv", sheet)
                                .status())
                        .isEqualTo(302);
            });
            medians.add(
                    "prefill of the form by HTTP, " + measures,
                    () -> assertThat(turn.shownTo("provby-sakerhetssamordnare", task)
                                    .path("areas")
                                    .size())
                            .isEqualTo(measures / IN_AN_AREA));
            medians.add(
                    "difference page, " + measures,
                    () -> assertThat(coordinator
                                    .open("/dokument/provby/" + after + "/skillnad?mot=" + before)
                                    .html())
                            .contains("<ins>"));
        }
        Figures figures = new Figures("plan-pages", "A plan through its pages, with database and HTML");
        Map<String, Double> found = medians.into(figures);
        for (String piece :
                List.of("save a sheet through its page", "prefill of the form by HTTP", "difference page")) {
            figures.atMost(
                    "A row at 200 measures against a row at 10, " + piece,
                    found.get(piece + ", 200") / found.get(piece + ", 10") / (200 / 10.0),
                    1.3);
        }
        figures.print(getClass());
    }

    /** A plan that is only kept, in a turn of its own. */
    private Version<JsonNode> saved(int measures, String schedule, int year) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("validFrom", "2032-01-01").put("validTo", "2032-12-31").put("purpose", "Tryggare");
        ArrayNode areas = content.putArray("areas");
        for (int number = 0; number < measures / IN_AN_AREA; number++) {
            ObjectNode area = areas.addObject()
                    .put("key", "omrade-" + number)
                    .put("name", "Område " + number)
                    .put("problem", "Det är mörkt här, och många går en annan väg hem.");
            area.putArray("indicators");
            area.putArray("problems");
            ArrayNode rows = area.putArray("causes")
                    .addObject()
                    .put("key", "orsak-" + number)
                    .put("analysis", "Lamporna är trasiga")
                    .putArray("measures");
            for (int place = 0; place < IN_AN_AREA; place++) {
                rows.addObject()
                        .put("key", "atgard-" + number + "-" + place)
                        .put("description", "Byta lampa " + place + " och vandra kvarteret tillsammans")
                        .put("party", "kommun")
                        .put("owner", "Gatukontoret")
                        .put("schedule", schedule);
            }
        }
        content.putArray("priorities");
        content.putArray("reasons");
        Shelf<JsonNode> shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
        return transaction.execute(
                status -> shelf.draft(shelf.key(new WheelYear("provby", 3000 + year)), content, null, null, null));
    }
}
