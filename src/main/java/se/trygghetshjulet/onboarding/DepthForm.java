package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What a plan in depth says beyond the usual columns.
 *
 * @param med fields of the columns that are ticked, and {@link #GOALS_ALONE}
 * @param skala the highest figure when areas are weighed
 * @param stadsdelar a name a line
 */
record DepthForm(List<String> med, String skala, String stadsdelar) {

    static final String GOALS_ALONE = "goalsWithoutMeasures";

    private static final String PRIORITY = "priority";
    private static final String USUAL_SCALE = "5";
    private static final int LONGEST_DISTRICT_ID = 41;

    /** What each column is asked for with, and its heading where no municipality has given it one. */
    private static final Map<String, Option> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("areaDistrict", new Option("Stadsdel eller tätort för varje område", "Områdets stadsdel"));
        OPTIONS.put(PRIORITY, new Option("Prioritet: sannolikhet gånger konsekvens", "Prioritet"));
        OPTIONS.put("indicator", new Option("Mått i en egen kolumn, med regler för hur målet räknas", "Mått"));
        OPTIONS.put("subArea", new Option("Delområden", "Delområde"));
        OPTIONS.put("order", new Option("Egen ordning mellan områden och mellan åtgärder", "Ordning"));
        OPTIONS.put("purpose", new Option("Syfte med varje åtgärd", "Syfte"));
        OPTIONS.put("method", new Option("Metod för varje åtgärd", "Metod"));
        OPTIONS.put("district", new Option("Stadsdel eller tätort för varje åtgärd", "Stadsdel"));
        OPTIONS.put("work", new Option("Om en åtgärd är en engångsinsats eller ordinarie verksamhet", "Slag"));
        OPTIONS.put("contact", new Option("Kontakt för varje åtgärd", "Kontakt"));
        OPTIONS.put("budget", new Option("Budget per år, som summeras", "Budget"));
    }

    /** The order in which columns are read; where a ticked one comes in among those that are there. */
    private static final List<String> READING_ORDER = List.of(
            "area",
            "areaDistrict",
            PRIORITY,
            "problem",
            "areaCause",
            "cause",
            "effectGoal",
            "indicator",
            "subGoal",
            "subArea",
            "order",
            "measure",
            "measureKommun",
            "measurePolis",
            "purpose",
            "method",
            "district",
            "work",
            "goal",
            "owner",
            "contact",
            "schedule",
            "budget",
            "followUp",
            "followUpStatus");

    static final DepthForm NONE = new DepthForm(List.of(), "", "");

    DepthForm {
        med = med == null ? List.of() : List.copyOf(med);
        skala = Typed.text(skala);
        stadsdelar = Typed.text(stadsdelar);
    }

    private record Option(String question, String heading) {}

    /** What may be ticked, by the word that the profile has for it. */
    static Map<String, String> options() {
        Map<String, String> questions = new LinkedHashMap<>();
        OPTIONS.forEach((field, option) -> questions.put(field, option.question()));
        questions.put(GOALS_ALONE, "Områden med ett effektmål och ännu ingen åtgärd");
        return questions;
    }

    static DepthForm of(JsonNode profile) {
        JsonNode table = profile.path("planTable");
        List<String> ticked = new ArrayList<>();
        table.path("columns").forEach(column -> {
            if (isTicked(column)) {
                ticked.add(column.path("field").asText());
            }
        });
        if (table.path(GOALS_ALONE).asBoolean()) {
            ticked.add(GOALS_ALONE);
        }
        return new DepthForm(
                ticked,
                table.path("priorityScale").asText(USUAL_SCALE),
                StreamSupport.stream(profile.path("districts").spliterator(), false)
                        .map(district -> district.path("name").asText())
                        .collect(Collectors.joining("\n")));
    }

    /** Whether a column is asked for by a tick and not by a line of its own. */
    static boolean isTicked(JsonNode column) {
        return OPTIONS.containsKey(column.path("field").asText());
    }

    /** @param before the columns of the one that was begun from, whose headings stay */
    void into(ObjectNode profile, JsonNode before) {
        ObjectNode table = profile.withObject("/planTable");
        ArrayNode columns = table.withArray("columns");
        OPTIONS.forEach((field, option) -> {
            if (med.contains(field) && place(columns, field) < 0) {
                int known = place(before, field);
                String heading = known < 0
                        ? option.heading()
                        : before.path(known).path("label").asText();
                columns.insertObject(placeFor(columns, field))
                        .put("field", field)
                        .put("label", heading);
            }
        });
        table.remove(List.of("priorityScale", GOALS_ALONE));
        if (place(columns, PRIORITY) >= 0) {
            Typed.putNumber(table, "priorityScale", skala.isEmpty() ? USUAL_SCALE : skala);
        }
        if (med.contains(GOALS_ALONE)) {
            table.put(GOALS_ALONE, true);
        }
        districts(profile);
    }

    private void districts(ObjectNode profile) {
        JsonNode known = profile.path("districts");
        ArrayNode districts = profile.putArray("districts");
        Typed.lines(stadsdelar)
                .forEach(name -> districts
                        .addObject()
                        .put(
                                "id",
                                Typed.named(known, name)
                                        .map(one -> one.path("id").asText())
                                        .orElseGet(() -> Typed.id(name, LONGEST_DISTRICT_ID)))
                        .put("name", name));
    }

    private static int place(JsonNode columns, String field) {
        for (int row = 0; row < columns.size(); row++) {
            if (columns.path(row).path("field").asText().equals(field)) {
                return row;
            }
        }
        return -1;
    }

    /** After the last of those that are read before it. */
    private static int placeFor(ArrayNode columns, String field) {
        int after = 0;
        for (String earlier : READING_ORDER.subList(0, READING_ORDER.indexOf(field))) {
            after = Math.max(after, place(columns, earlier) + 1);
        }
        return after;
    }
}
