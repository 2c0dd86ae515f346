package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.trygghetshjulet.municipality.Role;

/**
 * Who approves of follow-ups for each party.
 *
 * @param med whether anybody does, in a step of its own
 * @param kommun role that approves for the municipality
 * @param polis role that approves for the police
 */
record ApprovalForm(Boolean med, String kommun, String polis) {

    private static final String FIELD = "approval";

    static final ApprovalForm NONE =
            new ApprovalForm(false, Role.SAKERHETSSAMORDNARE.id(), Role.LOKALPOLISOMRADESCHEF.id());

    ApprovalForm {
        med = Boolean.TRUE.equals(med);
        kommun = Typed.text(kommun);
        polis = Typed.text(polis);
    }

    static ApprovalForm of(JsonNode followUps) {
        if (!followUps.hasNonNull(FIELD)) {
            return NONE;
        }
        JsonNode approval = followUps.path(FIELD);
        return new ApprovalForm(
                true,
                approval.path("kommun").asText(Role.SAKERHETSSAMORDNARE.id()),
                approval.path("polis").asText(Role.KOMMUNPOLIS.id()));
    }

    void into(ObjectNode followUps) {
        followUps.remove(FIELD);
        if (med) {
            ObjectNode approval = followUps.putObject(FIELD);
            Typed.put(approval, "kommun", kommun);
            Typed.put(approval, "polis", polis);
        }
    }
}
