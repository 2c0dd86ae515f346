package se.trygghetshjulet.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Each parameter and each field that the engine's description of its REST interface knows, filled with what does not belong
 * there. The answer is no fault, tells nothing of how the product is made and nothing of the next municipality, and what was
 * refused has changed nothing.
 */
final class Fuzz {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ODD = List.of(
            "'",
            "\"; --",
            "-1",
            "99999999999999999999",
            "2027-02-30T00:00:00.000+0100",
            "${7919*104729}",
            "#{7919*104729}",
            "provby",
            "provby-2028",
            "%",
            "year_eq_2028",
            "x".repeat(3000),
            "å\u0301\u202e",
            "null",
            "id_ desc, 1");

    private static final List<String> ODD_JSON = List.of(
            "7",
            "\"provby\"",
            "[]",
            "{}",
            "null",
            "true",
            "[[\"provby\"]]",
            "[{\"orQueries\":[{\"tenantIdIn\":[\"provby\"]}]}]",
            "[{\"sortBy\":\"id_ desc, 1\",\"sortOrder\":\"asc\"}]",
            "[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"x'\",\"type\":\"${1}\"}}]",
            "[{\"name\":\"year\",\"operator\":\"like\",\"value\":{\"a\":1}}]",
            "99999999999999999999",
            "\"${7919*104729}\"",
            "{\"value\":\"x\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"finns.Inte\"}}");

    /** What only the product itself knows: its classes, its tables, the words of its database. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+\\.[\\w.$]+\\(|(?i:jdbc|ibatis|org\\.h2|select .* from act_|act_(ru|hi|re|ge|id)_|\\bSQLSTATE\\b)|[a-z]+\\.[a-z]+\\.[a-z.]*[A-Z]\\w+Exception");

    /** What is the next municipality's. */
    private static final Pattern NEXT = Pattern.compile("\"tenantId\":\"provby\"|provby-2028|@provby\\.example");

    private final Caller caller;
    private final Named named;
    private final Books books;
    private final int step;
    private final List<String> faults = new ArrayList<>();
    private int turn;
    private int sent;

    /** @param step 1 to send everything, 10 for every tenth */
    Fuzz(Caller caller, Named named, Books books, int step) {
        this.caller = caller;
        this.named = named;
        this.books = books;
        this.step = step;
    }

    List<String> faults() {
        return faults;
    }

    int sent() {
        return sent;
    }

    void everything() {
        JsonNode description = Addresses.description();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    Address address = new Address(
                            operation.getKey().toUpperCase(), "/engine-rest" + path.getKey(), Address.Kind.ENGINE);
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asText().equals("query")) {
                            parameter(address, parameter.path("name").asText());
                        }
                    });
                    JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                    if (!schema.isMissingNode()) {
                        fields(description, schema).forEach(field -> field(address, field));
                    }
                }));
    }

    private void parameter(Address address, String name) {
        for (String odd : ODD) {
            if (turn++ % step == 0) {
                String query = name + "=" + URLEncoder.encode(odd, StandardCharsets.UTF_8);
                look(address, query, named.fill(address) + "?" + query, address.isRead() ? "" : "{}");
            }
        }
    }

    private void field(Address address, String name) {
        for (String odd : ODD_JSON) {
            if (turn++ % step == 0) {
                String body = "{\"" + name + "\":" + odd + "}";
                look(address, body, named.fill(address), body);
            }
        }
    }

    private void look(Address address, String what, String path, String body) {
        sent++;
        Reply reply = caller.send(address.method(), path, body.isEmpty() ? null : Caller.JSON, body);
        String text = reply.text();
        String said = caller.id() + " " + address + " " + what + ": " + reply.status() + " "
                + text.substring(0, Math.min(300, text.length()));
        boolean isModel =
                address.template().endsWith("/xml") || address.template().endsWith("/data");
        if (reply.status() >= 500
                || !isModel && INSIDE.matcher(text).find()
                || text.contains(Marker.PRODUCT)
                || NEXT.matcher(withoutWhatWasSent(text)).find()) {
            faults.add(said);
        }
        List<Books.Change> changes = books.changes();
        if (!reply.isOk() && !changes.isEmpty()
                || changes.stream().anyMatch(change -> "provby".equals(change.kommun()))) {
            faults.add(said + " changed " + changes.get(0));
        }
    }

    private static String withoutWhatWasSent(String text) {
        return text.startsWith("{\"type\"") ? "" : text;
    }

    private static Set<String> fields(JsonNode description, JsonNode schema) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode whole =
                schema.has("$ref") ? description.at(schema.path("$ref").asText().substring(1)) : schema;
        whole.path("properties").fieldNames().forEachRemaining(names::add);
        whole.path("allOf").forEach(part -> names.addAll(fields(description, part)));
        return names;
    }
}
