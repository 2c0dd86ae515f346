package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** An ordinary answer to the forms that draft something: the lägesbild, the plan and what goes with it. */
final class OrdinaryDrafts {

    private OrdinaryDrafts() {}

    /** @return whether the form is one of these */
    static boolean fill(String form, ObjectNode data, ObjectNode shown, LocalDate today) {
        switch (form) {
            case "lamna-underlag" -> {
                data.put("delivery", "lamnat")
                        .put("summary", "Under " + shown.path("sourceName").asText() + " syns …");
                data.putArray("observations")
                        .addObject()
                        .put("place", "Resecentrum")
                        .put("problem", "Skadegörelse på väntkurerna kvällstid")
                        .put("trend", "okar");
            }
            case "sammanstall-lagesbild" -> {
                data.put("summary", "Skadegörelsen ökar kring resecentrum, i övrigt är läget oförändrat.");
                data.putArray("problems")
                        .addObject()
                        .put("name", "Skadegörelse vid resecentrum")
                        .put("description", "Flest anmälningar fredag och lördag kväll.")
                        .put("trend", "okar")
                        .put("severity", "liten")
                        .put("change", 5);
                data.put("walkNeeded", false);
            }
            case "godkann-lagesbild" -> data.put("outcome", "godkand");
            case "prioritera-omraden" -> data.set("areas", priorities(shown.path("areas")));
            case "ta-fram-handlingsplan" -> {
                OrdinaryAnswers.copy(shown, data, "validFrom", "validTo", "purpose");
                if (data.path("purpose").asText().isBlank()) {
                    data.put("purpose", "Gemensamma prioriteringar för ett tryggare samhälle.");
                }
                data.set("areas", plan(shown.path("areas")));
                ArrayNode reasons = told(shown.path("reasons"));
                if (!reasons.isEmpty()) {
                    data.set("reasons", reasons);
                }
            }
            case "ta-fram-medborgarlofte" -> {
                data.put("situation", "Många känner sig otrygga vid resecentrum.")
                        .put("followUp", "Redovisas på webbplatsen i december.");
                data.putArray("promises")
                        .addObject()
                        .put("text", "Polisen går till fots i området på helgkvällar.")
                        .put("party", "polis");
            }
            case "fornya-overenskommelse" -> {
                OrdinaryAnswers.copy(shown, data, "renewal", "validFrom", "validTo");
                if ("ny-text".equals(shown.path("renewal").asText())) {
                    data.put("purpose", "Öka tryggheten och minska brottsligheten.");
                    data.putArray("commitments").addObject().put("text", "Ledningarna möts minst en gång per år.");
                }
            }
            case "ta-fram-riktlinje" -> {
                OrdinaryAnswers.copy(shown, data, "validFrom", "validTo");
                data.put("purpose", "En gemensam inriktning för hela kommunkoncernen.")
                        .put("appliesTo", "Alla nämnder och kommunala bolag.")
                        .put("responsibility", "Kommunstyrelsen följer upp åt kommunfullmäktige.");
                data.putArray("goals").addObject().put("text", "Färre störningar i kommunens verksamheter.");
                data.putArray("forums")
                        .addObject()
                        .put("name", "Brottsförebyggande rådet")
                        .put("description", "Möts fyra gånger per år.");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keeps what is in force, for a reason, and adds what the lägesbild calls for. */
    private static ArrayNode priorities(JsonNode areas) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        areas.forEach(area -> rows.addObject()
                .put("key", area.path("key").asText(""))
                .put("number", area.path("number").asText(""))
                .put("name", area.path("name").asText())
                .put("change", area.path("number").asText("").isEmpty() ? "nytt" : "behall")
                .put("reason", "Problemet finns kvar i lägesbilden."));
        boolean added = false;
        for (JsonNode area : areas) {
            added = added
                    || "Skadegörelse vid resecentrum".equals(area.path("name").asText());
        }
        if (!added) {
            rows.addObject()
                    .put("number", "")
                    .put("name", "Skadegörelse vid resecentrum")
                    .put("change", "nytt")
                    .put("reason", "Ökar enligt lägesbilden.");
        }
        return rows;
    }

    /** What the year's follow-up has answered already; what is only asked stays unanswered. */
    private static ArrayNode told(JsonNode reasons) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        reasons.forEach(row -> {
            if (!row.path("reason").asText("").isBlank() && !row.path("reason").isNull()) {
                rows.addObject()
                        .put("measure", row.path("measure").asText())
                        .put("reason", row.path("reason").asText());
            }
        });
        return rows;
    }

    /** Keeps last year's text and writes the areas that have none. */
    private static ArrayNode plan(JsonNode areas) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        areas.forEach(area -> {
            ObjectNode row = rows.addObject();
            area.properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    row.set(field.getKey(), field.getValue());
                }
            });
            if (row.path("problem").asText("").isBlank()) {
                row.put("problem", "Väntkurerna slås sönder.");
            }
            for (String measures : List.of("measures", "measuresKommun", "measuresPolis")) {
                if (row.path(measures).isEmpty()) {
                    row.putArray(measures)
                            .addObject()
                            .put("number", "")
                            .put("cause", "Platsen är folktom och mörk.")
                            .put("description", "Trygghetsvandring två gånger per år")
                            .put("party", "bada")
                            .put("owner", "Säkerhetssamordnaren och kommunpolisen");
                }
            }
        });
        return rows;
    }
}
