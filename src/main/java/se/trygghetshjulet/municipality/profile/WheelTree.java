package se.trygghetshjulet.municipality.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelBeside;

/** The profile of a wheel beside the central one, made from the municipality's own and what is otherwise in the wheel. */
final class WheelTree {

    /** What happens once in a municipality, not once in each of its wheels, unless the wheel says that it has its own. */
    private static final List<String> CENTRAL_ONLY = List.of("wheels", "activities", "incidents", "dialogues");

    private final JsonNode central;

    WheelTree(JsonNode central) {
        this.central = central;
    }

    /** Still under the municipality's own id. */
    ObjectNode of(WheelBeside wheel) {
        ObjectNode own = central.deepCopy();
        own.remove(CENTRAL_ONLY);
        own.withObject("/documents").remove("guideline");
        if (wheel.kind() == WheelBeside.Kind.DISTRICT && own.get("statistics") instanceof ObjectNode statistics) {
            // reckoned with everybody in the municipality, a small count of a district would seem large
            statistics.remove("inhabitants");
        }
        boolean hasOwnAgreement = wheel.overrides()
                .getOrDefault("documents", MissingNode.getInstance())
                .has("agreement");
        if (!hasOwnAgreement) {
            own.withObject("/documents/agreement").put("shared", true);
        }
        put(own, wheel.overrides().entrySet());
        own.put("name", wheel.name());
        if (!wheel.ownCoordinators() && wheel.overrides().containsKey("people")) {
            coordinators(own.withArray("people"));
        }
        return own;
    }

    /** As RFC 7396 says. */
    private static void put(ObjectNode target, Set<Map.Entry<String, JsonNode>> overrides) {
        overrides.forEach(override -> {
            String field = override.getKey();
            JsonNode value = override.getValue();
            if (value.isNull()) {
                target.remove(field);
            } else if (value instanceof ObjectNode fields && target.get(field) instanceof ObjectNode known) {
                put(known, fields.properties());
            } else {
                target.set(field, value.deepCopy());
            }
        });
    }

    /** The municipality's coordinators coordinate here too; whoever stands among the wheel's people is as it says. */
    private void coordinators(ArrayNode people) {
        Set<String> there = Set.copyOf(people.findValuesAsText("id"));
        for (JsonNode person : central.path("people")) {
            boolean coordinates = person.path("roles")
                    .valueStream()
                    .anyMatch(role -> Role.SAKERHETSSAMORDNARE.id().equals(role.asText()));
            if (coordinates && !there.contains(person.path("id").asText())) {
                ObjectNode coordinator = person.deepCopy();
                coordinator.putArray("roles").add(Role.SAKERHETSSAMORDNARE.id());
                coordinator.remove("deputyFor");
                people.add(coordinator);
            }
        }
    }
}
