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
        if ("ta-fram-handlingsplan".equals(form)) {
            OrdinaryPartners.join(answer, components);
        }
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
        if (!OrdinaryDrafts.fill(form, data, shown, today)
                && !OrdinaryRemiss.fill(form, data, shown, today)
                && !OrdinaryDecisions.fill(form, data, shown, today)) {
            fill(form, data, shown, today);
        }
        return data;
    }

    private static void fill(String form, ObjectNode data, ObjectNode shown, LocalDate today) {
        switch (form) {
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
            case "folj-upp-atgarder" -> {
                ArrayNode rows = data.putArray("measures");
                shown.path("measures")
                        .forEach(measure -> ((ObjectNode) rows.addObject().setAll((ObjectNode) measure))
                                .put("status", "gron")
                                .put("result", "Genomfört enligt plan.")
                                .put("nextStep", "Fortsätter."));
                data.put("comment", "Samarbetet fungerar.");
            }
            case "godkann-partens-uppfoljning", "godkann-sammanstallning" -> data.put("outcome", "godkand");
            case "sammanstall-uppfoljning" -> {
                data.put("summary", "Båda parter ligger i fas.").put("deviations", "");
                ArrayNode rows = data.putArray("contradictions");
                shown.path("contradictions")
                        .forEach(row -> ((ObjectNode) rows.addObject().setAll((ObjectNode) row))
                                .put("status", row.path("sides").asText().contains("Röd") ? "rod" : "gul")
                                .put("sentence", "Parterna arbetar i olika takt."));
            }
            case "sammanstall-arsuppfoljning" -> {
                data.put("summary", "Året har gett resultat kring resecentrum.");
                ArrayNode figures = data.putArray("indicators");
                shown.path("indicators")
                        .forEach(indicator -> ((ObjectNode) figures.addObject().setAll((ObjectNode) indicator))
                                .put("reached", 400)
                                .put("remark", "Enligt statistiken."));
                copy(shown, data, "measures");
                ArrayNode questions = data.putArray("questions");
                shown.path("questions")
                        .forEach(question ->
                                ((ObjectNode) questions.addObject().setAll((ObjectNode) question)).put("answer", "ja"));
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
    }

    static ObjectNode meeting(ObjectNode data, ObjectNode shown, LocalDate today, int paragraph) {
        List<String> held = new ArrayList<>();
        shown.path("meetings").forEach(option -> {
            if (!LocalDate.parse(option.path("value").asText()).isAfter(today)) {
                held.add(option.path("value").asText());
            }
        });
        return data.put("meetingDate", held.get(0)).put("paragraph", paragraph);
    }

    static void copy(ObjectNode from, ObjectNode to, String... keys) {
        for (String key : keys) {
            to.set(key, from.path(key));
        }
    }
}
