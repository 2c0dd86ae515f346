package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import se.trygghetshjulet.municipality.WorkingDays;

/** An ordinary answer to the forms of meetings, surveys, walks, reports and efforts. */
final class OrdinaryOccasions {

    private OrdinaryOccasions() {}

    /** @throws IllegalArgumentException if the form is none of these */
    static void fill(String form, ObjectNode data, ObjectNode shown, LocalDate today) {
        switch (form) {
            case "kalla-till-mote" ->
                data.put("outcome", "kalla")
                        .put("day", openDay(today.plusDays(7)))
                        .put("place", "Stadshuset")
                        .put("agenda", "1. Läget\n2. Beslut");
            case "minnesanteckningar" -> notes(data, today);
            case "anteckna-lagesbildsmote" ->
                notes(data, today)
                        .putArray("observations")
                        .addObject()
                        .put("place", "Resecentrum")
                        .put("trend", "oforandrat")
                        .put("severity", "liten")
                        .put("problem", "Klotter på väntkuren.");
            case "sakra-ledningsmote" -> data.put("measures", "Ledningarna har enats om en dag i december.");
            case "bestall-trygghetsmatning" ->
                data.put("outcome", "bestall")
                        .put("supplier", "Kommunens utredare")
                        .put("scope", "Otrygghet och utsatthet per område.")
                        .put("resultDay", today.plusDays(60).toString());
            case "for-in-trygghetsmatning" -> {
                data.put("summary", "Otryggheten är störst i centrum.");
                ArrayNode rows = data.putArray("results");
                shown.path("results")
                        .forEach(row -> ((ObjectNode) rows.addObject().setAll((ObjectNode) row))
                                .put("share", row.path("earlierShare").asDouble())
                                .put("answers", 400));
                if (rows.isEmpty()) {
                    rows.addObject()
                            .put("question", "Otrygg ute sent på kvällen, centrum")
                            .put("share", 20.5)
                            .put("earlierShare", 20.5)
                            .put("answers", 400);
                }
            }
            case "se-over-prioriteringar" -> {
                data.put("conclusion", "Centrum behöver mer.");
                data.putArray("areas")
                        .addObject()
                        .put("number", "")
                        .put("name", "Tryggt centrum")
                        .put("change", "nytt")
                        .put("reason", "Var femte är otrygg.");
            }
            case "planera-trygghetsvandring" ->
                data.put("outcome", "planera")
                        .put("day", openDay(today.plusDays(10)))
                        .put("place", "Torget")
                        .put("invited", "Hyresgästföreningen, polisen, parkförvaltningen");
            case "protokollfor-trygghetsvandring" ->
                data.put("outcome", "hallet")
                        .put("heldOn", today.toString())
                        .put("attendance", "kommunpolis, parkchef, tolv boende")
                        .putArray("findings")
                        .addObject()
                        .put("place", "Gångtunneln")
                        .put("owner", "gatuchef")
                        .put("seen", "Tre lampor är trasiga.")
                        .put("proposal", "Byt lamporna och sätt slagtåligt glas.");
            case "aterkoppla-trygghetsvandring" -> {
                ArrayNode rows = data.putArray("findings");
                shown.path("findings")
                        .forEach(row -> ((ObjectNode) rows.addObject().setAll((ObjectNode) row))
                                .put("result", "atgardat")
                                .put("remark", "Klart i höstas."));
                data.put("told", "Brev till hyresgästföreningen.");
            }
            case "rapportera" -> data.set("content", shown.path("content"));
            case "kvittera-rapport" ->
                data.put("receivedOn", today.toString())
                        .put("paragraph", 12)
                        .put("note", "Rådet vill höra mer om skolan.");
            case "redovisa-insats" ->
                data.put("outcome", "genomford")
                        .put("content", "Besök i alla klasser i årskurs 8.")
                        .put("heldOn", today.toString())
                        .put("place", "Två högstadieskolor")
                        .put("result", "Omkring 140 elever nåddes.");
            default -> throw new IllegalArgumentException("No data for the form " + form);
        }
    }

    /** Nobody calls to a meeting on a Sunday. */
    private static String openDay(LocalDate day) {
        return WorkingDays.statutory().next(day).toString();
    }

    private static ObjectNode notes(ObjectNode data, LocalDate today) {
        data.put("outcome", "hallet")
                .put("heldOn", today.toString())
                .put("attendance", "säkerhetssamordnare, kommunpolis, fritidschef")
                .put("notes", "Läget är lugnt.");
        data.putArray("decisions")
                .addObject()
                .put("text", "Belysningen vid busstationen ses över.")
                .put("owner", "gatuchef")
                .put("due", "mars");
        return data;
    }
}
