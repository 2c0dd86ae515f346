package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import se.trygghetshjulet.municipality.Role;

/**
 * The official who decides on behalf of the body that adopts (KL 7:5).
 *
 * @param titel as it stands in the decision; with {@code ordning} empty where nobody does
 * @param roll of those who may decide
 * @param ordning where it is found in the delegation order
 * @param anmalsInte whether decisions are entered in minutes of their own and not reported (KL 7:8)
 */
record DelegationForm(String titel, String roll, String ordning, Boolean anmalsInte) {

    private static final String FIELD = "delegation";
    private static final String REPORTED = "reported";

    static final DelegationForm NONE = new DelegationForm("", "", "", false);

    DelegationForm {
        titel = Typed.text(titel);
        roll = Typed.text(roll);
        ordning = Typed.text(ordning);
        anmalsInte = Boolean.TRUE.equals(anmalsInte);
    }

    /** Whether somebody may, the reader of profiles says. */
    static Map<String, String> roles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(Role.BRA_LEDAMOT.id(), Role.BRA_LEDAMOT.title());
        Arrays.stream(Role.values()).forEach(role -> titles.putIfAbsent(role.id(), role.title()));
        return titles;
    }

    static DelegationForm of(JsonNode decision) {
        JsonNode delegation = decision.path(FIELD);
        return new DelegationForm(
                delegation.path("title").asText(),
                delegation.path("role").asText(),
                delegation.path("order").asText(),
                !delegation.path(REPORTED).asBoolean(true));
    }

    /** Nobody proposes to an official. */
    void into(ObjectNode decision) {
        if (titel.isEmpty() && ordning.isEmpty()) {
            decision.remove(FIELD);
            return;
        }
        decision.remove("proposes");
        ObjectNode delegation = decision.withObject("/" + FIELD);
        Typed.put(delegation, "role", roll.isEmpty() ? Role.BRA_LEDAMOT.id() : roll);
        Typed.put(delegation, "title", titel);
        Typed.put(delegation, "order", ordning);
        delegation.remove(REPORTED);
        if (anmalsInte) {
            delegation.put(REPORTED, false);
        }
    }
}
