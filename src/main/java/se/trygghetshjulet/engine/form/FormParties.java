package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/**
 * The parties that a form lets one choose between, where a component says so in its property {@code parties}: {@code owners}
 * are all who may own a measure and those who sign together, {@code signing} each of those who sign.
 */
record FormParties(List<Choice> owners, List<Choice> signing) {

    static FormParties of(Parties parties) {
        return new FormParties(choices(parties, parties.choices()), choices(parties, parties.signing()));
    }

    private static List<Choice> choices(Parties parties, List<Party> chosen) {
        return chosen.stream()
                .map(party -> new Choice(parties.title(party), party.id()))
                .toList();
    }

    void choices(ObjectNode component) {
        String which = component.path("properties").path("parties").asText();
        if (!which.isEmpty()) {
            ArrayNode values = component.putArray("values");
            ("signing".equals(which) ? signing : owners)
                    .forEach(choice ->
                            values.addObject().put("label", choice.label()).put("value", choice.value()));
        }
    }

    private record Choice(String label, String value) {}
}
