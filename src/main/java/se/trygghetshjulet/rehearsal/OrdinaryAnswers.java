package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.engine.SharedForm;

/**
 * An ordinary answer to each form of the year, starting from what the form shows: everything is delivered, everything is
 * approved, and what was agreed goes on.
 */
public final class OrdinaryAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OrdinaryAnswers() {}

    /**
     * @param form its id
     * @param shown what it opens with
     * @param components its fields as the municipality has them
     * @param today the person's day, for dates and for choosing a meeting that has been held
     * @throws IllegalArgumentException if the form is none of the year's
     */
    public static ObjectNode to(String form, ObjectNode shown, JsonNode components, LocalDate today) {
        ObjectNode answer = of(form, shown, today);
        if (shown.has(SharedForm.SEEN)) {
            copy(shown, answer, SharedForm.SEEN);
        }
        return sent(answer, components);
    }

    /** As form-js does: what has no field in the municipality's form is not sent. */
    private static ObjectNode sent(ObjectNode data, JsonNode components) {
        ObjectNode sent = JSON.createObjectNode();
        for (JsonNode component : components) {
            if ("group".equals(component.path("type").asText())) {
                sent.setAll(sent(data, component.path("components")));
            } else if ("dynamiclist".equals(component.path("type").asText())) {
                String list = component.path("path").asText();
                if (data.path(list).isArray()) {
                    ArrayNode rows = sent.putArray(list);
                    data.path(list).forEach(row -> rows.add(sent((ObjectNode) row, component.path("components"))));
                }
            } else if (data.has(component.path("key").asText("-"))) {
                sent.set(
                        component.path("key").asText(),
                        data.get(component.path("key").asText()));
            }
        }
        return sent;
    }

    private static ObjectNode of(String form, ObjectNode shown, LocalDate today) {
        ObjectNode data = JSON.createObjectNode();
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
                copy(shown, data, "validFrom", "validTo", "purpose");
                if (data.path("purpose").asText().isBlank()) {
                    data.put("purpose", "Gemensamma prioriteringar för ett tryggare samhälle.");
                }
                data.set("areas", plan(shown.path("areas")));
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
                copy(shown, data, "renewal", "validFrom", "validTo");
                if ("ny-text".equals(shown.path("renewal").asText())) {
                    data.put("purpose", "Öka tryggheten och minska brottsligheten.");
                    data.putArray("commitments").addObject().put("text", "Ledningarna möts minst en gång per år.");
                }
            }
            case "ta-fram-riktlinje" -> {
                copy(shown, data, "validFrom", "validTo");
                data.put("purpose", "En gemensam inriktning för hela kommunkoncernen.")
                        .put("appliesTo", "Alla nämnder och kommunala bolag.")
                        .put("responsibility", "Kommunstyrelsen följer upp åt kommunfullmäktige.");
                data.putArray("goals").addObject().put("text", "Färre störningar i kommunens verksamheter.");
                data.putArray("forums")
                        .addObject()
                        .put("name", "Brottsförebyggande rådet")
                        .put("description", "Möts fyra gånger per år.");
            }
            case "ta-stallning-till-overenskommelsen" ->
                data.put("outcome", "fornyas-i-varvet").put("reason", "Varvet hinner före sista dagen.");
            case "starta-uppsagning" ->
                data.put("party", "polis")
                        .put("reason", "Ansvarsområdena har ändrats.")
                        .put("noticedOn", today.toString());
            case "registrera-uppsagning" -> data.put("diarienummer", "KS/2027:114");
            case "bekrafta-uppsagning" ->
                data.put("receivedOn", today.toString()).put("outcome", "bekraftad");
            case "avgor-planens-framtid" ->
                data.put("planFuture", "upphor").put("reason", "Åtgärderna kräver båda parter.");
            case "valj-ersattare" ->
                data.put("outcome", "anmal")
                        .put(
                                "person",
                                shown.path("persons").path(0).path("value").asText())
                        .put(
                                "deputy",
                                shown.path("deputies").path(1).path("value").asText());
            case "avsluta-franvaro" -> data.put("confirmed", true);
            case "granska-medborgarlofte" -> data.put("outcome", "godkant");
            case "granska-tillagg" -> {
                copy(shown, data, "publicReason");
                data.put("outcome", "godkant");
            }
            case "ta-stallning-till-revidering" -> data.put("outcome", "revidera");
            case "granska-forslag" -> data.put("outcome", "godkant");
            case "registrera-arende" -> {
                copy(shown, data, "title");
                ArrayNode numbers = data.putArray("diarienummer");
                numbers.addObject().put("number", "KS/" + today.getYear() + ":359");
                numbers.addObject().put("number", "KS/" + today.getYear() + ":350");
            }
            case "skriv-missiv" -> {
                copy(shown, data, "date", "proposals", "receivers");
                data.put("outcome", "vidare")
                        .put("background", "Planen bygger på överenskommelsen med polisen.")
                        .put("summary", "Sju fokusområden föreslås.");
            }
            case "protokollfor-au" ->
                meeting(data, shown, today, 6)
                        .put("outcome", "forslag")
                        .put("proposal", shown.path("proposal").asText());
            case "protokollfor-ks" ->
                meeting(data, shown, today, 17)
                        .put(
                                "outcome",
                                shown.path("outcomes").path(0).path("value").asText())
                        .put("decision", shown.path("decision").asText())
                        .put("reservation", "");
            case "protokollfor-kf" ->
                meeting(data, shown, today, 91)
                        .put("outcome", "bifall")
                        .put("decision", shown.path("decision").asText());
            case "notera-information" ->
                meeting(data, shown, today, 41).put("note", shown.path("note").asText());
            case "justera-protokoll" -> data.put("adjustedOn", today.toString()).put("postedOn", today.toString());
            case "kontrollera-laga-kraft" -> data.put("outcome", "laga-kraft");
            case "skriv-under" -> {
                copy(shown, data, "name", "title");
                data.put("outcome", "undertecknad").put("place", "Stadshuset").put("date", today.toString());
            }
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
            case "folj-upp-atgarder" -> {
                ArrayNode rows = data.putArray("measures");
                shown.path("measures")
                        .forEach(measure -> ((ObjectNode) rows.addObject().setAll((ObjectNode) measure))
                                .put("status", "gron")
                                .put("result", "Genomfört enligt plan.")
                                .put("nextStep", "Fortsätter."));
                data.put("comment", "Samarbetet fungerar.");
            }
            case "sammanstall-uppfoljning" ->
                data.put("summary", "Båda parter ligger i fas.").put("deviations", "");
            case "sammanstall-arsuppfoljning" -> {
                data.put("summary", "Året har gett resultat kring resecentrum.");
                ArrayNode figures = data.putArray("indicators");
                shown.path("indicators")
                        .forEach(indicator -> ((ObjectNode) figures.addObject().setAll((ObjectNode) indicator))
                                .put("reached", 400)
                                .put("remark", "Enligt statistiken."));
                ArrayNode rows = data.putArray("areas");
                shown.path("areas")
                        .forEach(area -> ((ObjectNode) rows.addObject().setAll((ObjectNode) area))
                                .put("effect", "Färre anmälda brott.")
                                .put("recommendation", "behall")
                                .put("reason", "Åtgärderna har effekt."));
            }
            case "anmal-arsuppfoljning" -> meeting(data, shown, today, 41).put("note", "Noteras till protokollet.");
            case "ta-del-av-arsuppfoljning" ->
                data.put("meetingDate", today.toString())
                        .put("comment", "Genomgånget på ledningsmötet.")
                        .put("confirmed", true);
            default -> OrdinaryOccasions.fill(form, data, shown, today);
        }
        return data;
    }

    /** Keeps what is in force, for a reason, and adds what the lägesbild calls for. */
    private static ArrayNode priorities(JsonNode areas) {
        ArrayNode rows = JSON.createArrayNode();
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

    /** Keeps last year's text and writes the areas that have none. */
    private static ArrayNode plan(JsonNode areas) {
        ArrayNode rows = JSON.createArrayNode();
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

    private static ObjectNode meeting(ObjectNode data, ObjectNode shown, LocalDate today, int paragraph) {
        List<String> held = new ArrayList<>();
        shown.path("meetings").forEach(option -> {
            if (!LocalDate.parse(option.path("value").asText()).isAfter(today)) {
                held.add(option.path("value").asText());
            }
        });
        return data.put("meetingDate", held.get(0)).put("paragraph", paragraph);
    }

    private static void copy(ObjectNode from, ObjectNode to, String... keys) {
        for (String key : keys) {
            to.set(key, from.path(key));
        }
    }
}
