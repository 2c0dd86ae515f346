package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Districts with a plan of their own, a name a line. Other plans for the whole municipality are not asked for, and stay. */
final class DistrictWheels {

    private static final int LONGEST_ID = 20;
    private static final String KIND = "district";
    private static final String PLAN = "Områdesplan";

    private DistrictWheels() {}

    static String of(JsonNode profile) {
        return StreamSupport.stream(profile.path("wheels").spliterator(), false)
                .filter(DistrictWheels::isOfDistrict)
                .map(wheel -> wheel.path("name").asText())
                .collect(Collectors.joining("\n"));
    }

    static void into(ObjectNode profile, String typed) {
        List<String> asked = Typed.lines(typed).toList();
        ArrayNode wheels = profile.withArray("/wheels");
        for (int row = wheels.size() - 1; row >= 0; row--) {
            JsonNode wheel = wheels.get(row);
            if (isOfDistrict(wheel) && !asked.contains(wheel.path("name").asText())) {
                wheels.remove(row);
            }
        }
        asked.stream()
                .filter(name -> Typed.named(wheels, name).isEmpty())
                .forEach(name -> wheels.addObject()
                        .put("id", Typed.id(name, LONGEST_ID).replace("-", ""))
                        .put("name", name)
                        .put("kind", KIND)
                        .withObject("/overrides/documents/plan")
                        .put("title", PLAN));
    }

    private static boolean isOfDistrict(JsonNode wheel) {
        return KIND.equals(wheel.path("kind").asText());
    }
}
