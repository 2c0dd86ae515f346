package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** An ordinary answer to the forms from review to publication. */
final class OrdinaryDecisions {

    private OrdinaryDecisions() {}

    /** @return whether the form is one of these */
    static boolean fill(String form, ObjectNode data, ObjectNode shown, LocalDate today) {
        switch (form) {
            case "granska-medborgarlofte" -> data.put("outcome", "godkant");
            case "granska-tillagg" -> {
                OrdinaryAnswers.copy(shown, data, "publicReason");
                data.put("outcome", "godkant");
            }
            case "ta-stallning-till-revidering" -> data.put("outcome", "revidera");
            case "granska-forslag" -> data.put("outcome", "godkant");
            case "registrera-arende" -> {
                OrdinaryAnswers.copy(shown, data, "title");
                ArrayNode numbers = data.putArray("diarienummer");
                numbers.addObject().put("number", "KS/" + today.getYear() + ":359");
                numbers.addObject().put("number", "KS/" + today.getYear() + ":350");
            }
            case "skriv-missiv" -> {
                OrdinaryAnswers.copy(shown, data, "date", "proposals", "receivers");
                data.put("outcome", "vidare")
                        .put("background", "Planen bygger på överenskommelsen med polisen.")
                        .put("summary", "Sju fokusområden föreslås.");
            }
            case "protokollfor-au" ->
                OrdinaryAnswers.meeting(data, shown, today, 6)
                        .put("outcome", "forslag")
                        .put("proposal", shown.path("proposal").asText());
            case "protokollfor-ks" ->
                OrdinaryAnswers.meeting(data, shown, today, 17)
                        .put("way", "sammantrade")
                        .put(
                                "outcome",
                                shown.path("outcomes").path(0).path("value").asText())
                        .put("decision", shown.path("decision").asText())
                        .put("reservation", "");
            case "fatta-delegationsbeslut" -> {
                OrdinaryAnswers.copy(shown, data, "decidedOn", "delegationOrder", "decision");
                data.put("outcome", "bifall")
                        .put("paragraph", 12)
                        .put("reason", "Förslaget svarar mot lägesbilden.")
                        .put("within", true);
            }
            case "anmal-delegationsbeslut" -> OrdinaryAnswers.meeting(data, shown, today, 23);
            case "protokollfor-kf" ->
                OrdinaryAnswers.meeting(data, shown, today, 91)
                        .put("outcome", "bifall")
                        .put("decision", shown.path("decision").asText());
            case "notera-information" ->
                OrdinaryAnswers.meeting(data, shown, today, 41)
                        .put("note", shown.path("note").asText());
            case "justera-protokoll" -> {
                data.put("adjustedOn", shown.path("adjustedOn").asText(today.toString()))
                        .put("postedOn", today.toString());
                if (shown.path("hasBoards").asBoolean()) {
                    data.put("everywhere", true);
                }
            }
            case "kontrollera-laga-kraft" -> data.put("outcome", "laga-kraft");
            case "skriv-under" -> {
                OrdinaryAnswers.copy(shown, data, "name", "title", "shown");
                data.put("outcome", "undertecknad").put("place", "Stadshuset").put("date", today.toString());
            }
            case "atgarda-underskrift" -> data.put("sealing", "igen");
            case "atgarda-tidsstampel" -> data.put("renewal", "vanta");
            case "expediera" -> {
                ArrayNode receivers = data.putArray("receivers");
                shown.path("receivers").forEach(receiver -> {
                    if (!receiver.path("email").asText("").isBlank()
                            && !receiver.path("email").isNull()) {
                        receivers.add(receiver);
                    }
                });
                data.put("message", "Planen gäller från årsskiftet.");
            }
            case "publicera" ->
                data.put("intro", "Så här arbetar vi tillsammans för din trygghet.")
                        .put("contact", "Kontaktcenter, 0123-456 78")
                        .put("confirmed", true);
            default -> {
                return false;
            }
        }
        return true;
    }
}
