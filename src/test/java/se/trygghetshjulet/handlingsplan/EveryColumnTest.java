package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.engine.form.FormShape;
import se.trygghetshjulet.engine.form.FormTailor;
import se.trygghetshjulet.handlingsplan.depth.AreaNotes.Note;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * Whatever columns a profile may name, with one column of measures or with one for each party: the form has a field for
 * each, what is typed there is seen in its column, and it is there again when the plan is revised.
 */
class EveryColumnTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final List<Field> OPTIONAL = List.of(
            Field.AREA,
            Field.PROBLEM,
            Field.EFFECT_GOAL,
            Field.SUB_GOAL,
            Field.GOAL,
            Field.SCHEDULE,
            Field.OWNER,
            Field.FOLLOW_UP,
            Field.FOLLOW_UP_STATUS);

    private static final List<Field> IN_DEPTH = List.of(
            Field.SUB_AREA,
            Field.DISTRICT,
            Field.ORDER,
            Field.PURPOSE,
            Field.METHOD,
            Field.CONTACT,
            Field.WORK,
            Field.BUDGET,
            Field.AREA_DISTRICT,
            Field.PRIORITY);

    private final FormTailor tailor = new FormTailor(JSON);

    @ParameterizedTest
    @ValueSource(strings = {"", "cause", "areaCause"})
    void everyCombinationCanBeFilledInAndSeenAndRevised(String cause) throws IOException {
        String form = Files.readString(Path.of("forms/ta-fram-handlingsplan.form"));
        for (List<Field> measures :
                List.of(List.of(Field.MEASURE), List.of(Field.MEASURE_KOMMUN, Field.MEASURE_POLIS))) {
            for (int some = 0; some < 1 << OPTIONAL.size(); some++) {
                int chosen = some;
                List<Field> fields = Stream.of(
                                measures.stream(),
                                cause.isEmpty() ? Stream.<Field>of() : Stream.of(Field.of(cause)),
                                IntStream.range(0, OPTIONAL.size())
                                        .filter(place -> (chosen >> place & 1) == 1)
                                        .mapToObj(OPTIONAL::get))
                        .flatMap(all -> all)
                        .toList();
                PlanTable table = new PlanTable(fields.stream()
                        .map(field -> new Column(field, "Kolumn " + field.id()))
                        .toList());
                holds(table, JSON.readTree(tailor.tailor(form, FormShape.of(municipality(table)))));
            }
        }
    }

    /** Those that only some municipalities have, each by itself and all of them together. */
    @Test
    void whatFewAskForCanBeFilledInAndSeenAndRevised() throws IOException {
        String form = Files.readString(Path.of("forms/ta-fram-handlingsplan.form"));
        List<List<Field>> choices =
                new ArrayList<>(IN_DEPTH.stream().map(List::of).toList());
        choices.add(IN_DEPTH);
        for (List<Field> measures :
                List.of(List.of(Field.MEASURE), List.of(Field.MEASURE_KOMMUN, Field.MEASURE_POLIS))) {
            for (List<Field> choice : choices) {
                PlanTable table = new PlanTable(
                        Stream.concat(measures.stream(), choice.stream())
                                .map(field -> new Column(field, "Kolumn " + field.id()))
                                .toList(),
                        5,
                        null);
                holds(table, JSON.readTree(tailor.tailor(form, FormShape.of(municipality(table)))));
            }
        }
    }

    private static void holds(PlanTable table, JsonNode form) throws IOException {
        ObjectNode filled = filled(form.at("/components"), "areas");

        Area area = JSON.treeToValue(filled, AreaRow.class).toArea(null);
        AreaTable face = PlanFace.table(table, PlanArea.of("1", area, 2027), Map.of());
        for (Column column : table.columns()) {
            if (Set.of(Field.AREA_DISTRICT, Field.PRIORITY).contains(column.field())) {
                assertThat(face.notes())
                        .contains(new Note(
                                column.label(), typed(filled, column.field()).get(0)));
            } else if (column.field().isInTable()) {
                assertThat(texts(face, column.label()))
                        .as("%s in %s", column.field(), table)
                        .isNotEmpty()
                        .containsAll(typed(filled, column.field()));
            }
        }

        AreaRow shown = AreaRow.of(area, Map.of());
        assertThat(asSent(shown, table).toArea(area)).as(table.toString()).isEqualTo(area);
    }

    /** A row of the list with a text of its own in every field; two rows in the lists in it. */
    private static ObjectNode filled(JsonNode components, String path) {
        JsonNode list = components
                .valueStream()
                .filter(component -> component.path("path").asText().equals(path))
                .findFirst()
                .orElseThrow();
        return row(list.path("components"), path);
    }

    private static ObjectNode row(JsonNode components, String at) {
        ObjectNode row = JSON.createObjectNode();
        for (JsonNode component : components) {
            String key = component.path("key").asText();
            switch (component.path("type").asText()) {
                case "textfield", "textarea" -> {
                    if (!component.path("readonly").asBoolean()) {
                        row.put(key, "budget".equals(key) ? "2027: 100 000 kr" : key + " " + at);
                    }
                }
                case "select" -> row.put(key, CHOSEN.get(key));
                case "number" -> row.put(key, 3);
                case "dynamiclist" -> {
                    String inner = component.path("path").asText();
                    if (!inner.equals("indicators")) {
                        ArrayNode rows = row.putArray(inner);
                        for (int number = 1; number <= 2; number++) {
                            rows.add(row(component.path("components"), inner + " " + number));
                        }
                    }
                }
                default -> {
                    // shows something and takes in nothing
                }
            }
        }
        return row;
    }

    private static List<String> typed(JsonNode area, Field field) {
        return switch (field) {
            case AREA -> List.of(area.path("name").asText());
            case PROBLEM, AREA_CAUSE, EFFECT_GOAL, SUB_GOAL ->
                List.of(area.path(field.id()).asText());
            case MEASURE -> ofMeasures(area, Set.of("measures"), "description");
            case MEASURE_KOMMUN -> ofMeasures(area, Set.of("measuresKommun"), "description");
            case MEASURE_POLIS -> ofMeasures(area, Set.of("measuresPolis"), "description");
            case FOLLOW_UP, FOLLOW_UP_STATUS -> ofMeasures(area, LISTS, "followUp");
            case OWNER ->
                IntStream.range(0, ofMeasures(area, LISTS, "owner").size())
                        .mapToObj(place -> ofMeasures(area, LISTS, "owner").get(place) + ", "
                                + ofMeasures(area, LISTS, "ownerRole").get(place))
                        .toList();
            case WORK -> List.of("Ordinarie verksamhet");
            case AREA_DISTRICT -> List.of("Norr");
            case PRIORITY -> List.of("9 (sannolikhet 3 × konsekvens 3)");
            case ORDER, INDICATOR -> List.of();
            case CAUSE, GOAL, SCHEDULE, SUB_AREA, DISTRICT, PURPOSE, METHOD, CONTACT, BUDGET ->
                ofMeasures(area, LISTS, field.id());
        };
    }

    private static final Map<String, String> CHOSEN =
            Map.of("party", "kommun", "district", "Norr", "work", "ordinarie");

    private static final Set<String> LISTS = Set.of("measures", "measuresKommun", "measuresPolis");

    /** The same key in every row; fails where the form has no such field. */
    private static List<String> ofMeasures(JsonNode area, Set<String> lists, String key) {
        List<String> found = new ArrayList<>();
        lists.stream()
                .sorted()
                .forEach(list -> area.path(list)
                        .forEach(row -> found.add(row.required(key).asText())));
        return found;
    }

    private static List<String> texts(AreaTable face, String column) {
        return face.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .flatMap(cell -> cell.texts().stream())
                .map(AreaTable.Text::text)
                .toList();
    }

    /** What the form sends back: the lists that it has. */
    private static AreaRow asSent(AreaRow shown, PlanTable table) {
        boolean isTwoParty = table.has(Field.MEASURE_KOMMUN);
        return new AreaRow(
                shown.key(),
                shown.number(),
                shown.name(),
                shown.problem(),
                shown.problems(),
                table.has(Field.AREA_CAUSE) ? shown.areaCause() : null,
                shown.effectGoal(),
                shown.subGoal(),
                shown.indicators(),
                isTwoParty ? null : shown.measures(),
                isTwoParty ? shown.measuresKommun() : null,
                isTwoParty ? shown.measuresPolis() : null,
                shown.more());
    }

    private static Municipality municipality(PlanTable table) {
        return new Municipality(
                "provby",
                "Provby kommun",
                null,
                null,
                new Documents(new Documents.PlanTerms("Handlingsplan", 3, 1, null, null), null, null, null),
                table,
                List.of(),
                null,
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
