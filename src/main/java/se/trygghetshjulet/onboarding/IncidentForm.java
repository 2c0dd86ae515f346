package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What happens where, and who reports it. Files that others deliver are not asked for, and stay as far as they fit.
 *
 * @param platser a place a line, and after an upright stroke the district that it lies in; with {@code slag} empty where no
 *     incidents are collected
 * @param slag a kind of incident a line
 * @param anmaler roles that report beside the coordinator
 * @param oppen whether citizens may report without a login
 */
record IncidentForm(String platser, String slag, List<String> anmaler, Boolean oppen) {

    private static final String FIELD = "incidents";
    private static final String KINDS = "kinds";
    private static final String PLACES = "places";
    private static final String OPEN = "open";
    private static final int LONGEST_ID = 41;

    static final IncidentForm NONE = new IncidentForm("", "", List.of(), false);

    IncidentForm {
        platser = Typed.text(platser);
        slag = Typed.text(slag);
        anmaler = anmaler == null ? List.of() : List.copyOf(anmaler);
        oppen = Boolean.TRUE.equals(oppen);
    }

    static IncidentForm of(JsonNode profile) {
        JsonNode incidents = profile.path(FIELD);
        return new IncidentForm(
                StreamSupport.stream(incidents.path(PLACES).spliterator(), false)
                        .map(IncidentForm::line)
                        .collect(Collectors.joining("\n")),
                Typed.names(incidents.path(KINDS)),
                StreamSupport.stream(incidents.path("reporters").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                incidents.path(OPEN).asBoolean());
    }

    private static String line(JsonNode place) {
        String district = place.path("district").asText("");
        return place.path("name").asText() + (district.isEmpty() ? "" : " | " + district);
    }

    void into(ObjectNode profile) {
        if (platser.isEmpty() && slag.isEmpty()) {
            profile.remove(FIELD);
            return;
        }
        ObjectNode incidents = profile.withObject("/" + FIELD);
        JsonNode kinds = incidents.path(KINDS);
        JsonNode places = incidents.path(PLACES);
        anmaler.forEach(incidents.putArray("reporters")::add);
        Typed.putNamed(incidents.putArray(KINDS), kinds, slag, LONGEST_ID);
        ArrayNode rows = incidents.putArray(PLACES);
        Typed.lines(platser).forEach(line -> {
            List<String> parts = Typed.parts(line, 2);
            ObjectNode place = rows.addObject()
                    .put("id", Typed.idOf(places, parts.get(0), LONGEST_ID))
                    .put("name", parts.get(0));
            Typed.put(place, "district", parts.get(1));
        });
        incidents.remove(OPEN);
        if (oppen) {
            incidents.put(OPEN, true);
        }
        incidents
                .path("feeds")
                .forEach(feed -> Map.of(KINDS, incidents.path(KINDS), PLACES, rows)
                        .forEach((field, known) -> known(feed.path(field), known)));
    }

    /** The words of a file that stand for something that is not there any more are gone with it. */
    private static void known(JsonNode words, JsonNode rows) {
        Set<String> ids = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path("id").asText())
                .collect(Collectors.toSet());
        if (words instanceof ObjectNode map) {
            map.properties().stream()
                    .filter(word -> !ids.contains(word.getValue().asText()))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(map::remove);
        }
    }
}
