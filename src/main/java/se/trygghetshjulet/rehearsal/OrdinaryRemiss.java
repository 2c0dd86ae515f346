package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** An ordinary answer to the forms of a remiss: everybody answers in time, and the proposal goes on. */
final class OrdinaryRemiss {

    private OrdinaryRemiss() {}

    /** @return whether the form is one of these */
    static boolean fill(String form, ObjectNode data, ObjectNode shown, LocalDate today) {
        switch (form) {
            case "skicka-pa-remiss" -> OrdinaryAnswers.copy(shown, data, "receivers", "lastDay");
            case "registrera-remissvar" -> {
                data.put("outcome", "svar")
                        .put("receivedOn", today.toString())
                        .put("answer", "Vi ställer oss bakom förslaget.");
                data.putArray("points").addObject().put("text", "Skriv hur åtgärderna följs upp.");
            }
            case "sammanstall-remissvar" -> {
                ArrayNode points = data.putArray("points");
                shown.path("points")
                        .forEach(point -> ((ObjectNode) points.addObject().setAll((ObjectNode) point))
                                .put("taken", "nej")
                                .put("why", "Det står redan i planen."));
                data.put("outcome", "vidare").put("summary", "Alla ställer sig bakom förslaget.");
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
