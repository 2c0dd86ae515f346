package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A measure for each party that the form offers beside the municipality and the police, so that each has something to follow up. */
final class OrdinaryPartners {

    private static final Set<String> USUAL = Set.of("kommun", "polis", "bada");

    private OrdinaryPartners() {}

    /**
     * @param plan what is sent in, with its areas
     * @param components the form's fields as the municipality has them
     */
    static void join(ObjectNode plan, JsonNode components) {
        if (!(plan.path("areas").path(0) instanceof ObjectNode area)) {
            return;
        }
        Set<String> known = StreamSupport.stream(plan.path("areas").spliterator(), false)
                .flatMap(each -> each.path("measures").findValuesAsText("party").stream())
                .collect(Collectors.toSet());
        parties(components).forEach((party, title) -> {
            if (known.add(party)) {
                area.withArray("measures")
                        .addObject()
                        .put("description", title + " lagar det som går sönder inom en vecka.")
                        .put("party", party)
                        .put("owner", "Driften");
            }
        });
    }

    /** Titles by id, of a choice somewhere in the form. */
    private static Map<String, String> parties(JsonNode components) {
        Map<String, String> parties = new LinkedHashMap<>();
        for (JsonNode component : components) {
            if ("party".equals(component.path("key").asText())) {
                component.path("values").forEach(choice -> {
                    if (!USUAL.contains(choice.path("value").asText())) {
                        parties.put(
                                choice.path("value").asText(),
                                choice.path("label").asText());
                    }
                });
            }
            parties.putAll(parties(component.path("components")));
        }
        return parties;
    }
}
