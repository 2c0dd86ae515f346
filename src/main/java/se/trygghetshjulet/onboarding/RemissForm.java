package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.municipality.Role;

/**
 * Who is asked before anybody decides.
 *
 * @param instanser a line each: the name, an address in angle brackets, and after an upright stroke the role of those who
 *     answer themselves; empty where nobody is asked
 * @param dagar calendar days that they have
 * @param tillagg whether revisions in mid-year are sent out too
 */
record RemissForm(String instanser, String dagar, Boolean tillagg) {

    private static final String FIELD = "remiss";
    private static final String USUAL_DAYS = "21";

    static final RemissForm NONE = new RemissForm("", USUAL_DAYS, false);

    RemissForm {
        instanser = Typed.text(instanser);
        dagar = Typed.text(dagar);
        tillagg = Boolean.TRUE.equals(tillagg);
    }

    static RemissForm of(JsonNode decision) {
        JsonNode remiss = decision.path(FIELD);
        return new RemissForm(
                StreamSupport.stream(remiss.path("receivers").spliterator(), false)
                        .map(RemissForm::line)
                        .collect(Collectors.joining("\n")),
                remiss.path("days").asText(USUAL_DAYS),
                remiss.path("addenda").asBoolean());
    }

    private static String line(JsonNode receiver) {
        String address =
                receiver.hasNonNull("email") ? " <" + receiver.path("email").asText() + ">" : "";
        String role = receiver.hasNonNull("role")
                ? " | " + Role.of(receiver.path("role").asText()).title()
                : "";
        return receiver.path("name").asText() + address + role;
    }

    void into(ObjectNode decision) {
        decision.remove(FIELD);
        if (instanser.isEmpty()) {
            return;
        }
        ObjectNode remiss = decision.putObject(FIELD);
        ArrayNode receivers = remiss.putArray("receivers");
        Typed.lines(instanser).forEach(line -> {
            List<String> parts = Typed.parts(line, 2);
            ObjectNode receiver = receivers.addObject();
            Typed.putAddressed(receiver, parts.get(0));
            Typed.put(receiver, "role", Typed.role(parts.get(1)));
        });
        Typed.putNumber(remiss, "days", dagar.isEmpty() ? USUAL_DAYS : dagar);
        if (tillagg) {
            remiss.put("addenda", true);
        }
    }
}
