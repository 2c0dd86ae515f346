package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/**
 * Who is with the municipality and the police, and who signs beside their first.
 *
 * @param andra a party a line: its name, what it is called within a sentence, the role that answers for it, and the title of
 *     who signs for it, which a partner has not
 * @param undertecknare a signatory a line: kommun or polis, title, role, and the order in which he signs
 * @param papper whether somebody may sign by hand
 */
record PartiesForm(String andra, String undertecknare, Boolean papper) {

    private static final int LONGEST_ID = 20;
    private static final String ON_PAPER = "onPaper";

    static final PartiesForm NONE = new PartiesForm("", "", false);

    PartiesForm {
        andra = Typed.text(andra);
        undertecknare = Typed.text(undertecknare);
        papper = Boolean.TRUE.equals(papper);
    }

    static PartiesForm of(JsonNode profile) {
        JsonNode signatories = profile.path("signatories");
        return new PartiesForm(
                StreamSupport.stream(profile.at("/parties/others").spliterator(), false)
                        .map(other -> line(
                                other.path("name").asText(),
                                other.path("title").asText(),
                                title(other.path("role")),
                                signatories
                                        .path("others")
                                        .path(other.path("id").asText())
                                        .path(0)
                                        .path("title")
                                        .asText()))
                        .collect(Collectors.joining("\n")),
                Party.BY_LAW.stream()
                        .map(Party::id)
                        .flatMap(party -> further(party, signatories.path(party)))
                        .collect(Collectors.joining("\n")),
                signatories.path(ON_PAPER).asBoolean());
    }

    private static Stream<String> further(String party, JsonNode signatories) {
        return IntStream.range(1, signatories.size())
                .mapToObj(signatories::path)
                .map(one -> line(
                        party,
                        one.path("title").asText(),
                        title(one.path("role")),
                        one.path("order").asText()));
    }

    private static String title(JsonNode role) {
        return Role.of(role.asText()).title();
    }

    private static String line(String... parts) {
        return String.join(" | ", parts).replaceFirst("[\\s|]+$", "");
    }

    void into(ObjectNode profile) {
        ObjectNode signatories = profile.withObject("/signatories");
        others(profile.withObject("/parties"), signatories);
        for (Party party : Party.BY_LAW) {
            ArrayNode signing = signatories.withArray(party.id());
            while (signing.size() > 1) {
                signing.remove(signing.size() - 1);
            }
        }
        Typed.lines(undertecknare).forEach(line -> {
            List<String> parts = Typed.parts(line, 4);
            ObjectNode signatory =
                    signatories.withArray(side(parts.get(0)).id()).addObject();
            Typed.put(signatory, "role", Typed.role(parts.get(2)));
            Typed.put(signatory, "title", parts.get(1));
            Typed.putNumber(signatory, "order", parts.get(3));
        });
        signatories.put(ON_PAPER, papper);
    }

    private void others(ObjectNode parties, ObjectNode signatories) {
        JsonNode known = parties.path("others");
        JsonNode signing = signatories.path("others");
        List<ObjectNode> others = new ArrayList<>();
        ObjectNode signers = signatories.objectNode();
        Typed.lines(andra).forEach(line -> {
            List<String> parts = Typed.parts(line, 4);
            Optional<JsonNode> before = Typed.named(known, parts.get(0));
            ObjectNode other = before.map(one -> (ObjectNode) one.deepCopy()).orElseGet(parties::objectNode);
            String id = before.map(one -> one.path("id").asText())
                    .orElseGet(() -> Typed.id(parts.get(1), LONGEST_ID).replace("-", ""));
            String role = parts.get(2).isEmpty() ? Role.BRA_LEDAMOT.id() : Typed.role(parts.get(2));
            Typed.put(other, "id", id);
            Typed.put(other, "name", parts.get(0));
            Typed.put(other, "title", parts.get(1));
            Typed.put(other, "role", role);
            if (before.isEmpty()) {
                other.put("person", person(id));
            }
            other.put("signs", !parts.get(3).isEmpty());
            others.add(other);
            if (!parts.get(3).isEmpty()) {
                signers.set(id, signers(signing.path(id), id, role, parts.get(3)));
            }
        });
        parties.putArray("others").addAll(others);
        signatories.set("others", signers);
    }

    /** The first of them has this title; who signs after him stays. */
    private static ArrayNode signers(JsonNode before, String id, String role, String title) {
        if (before instanceof ArrayNode signers && !signers.isEmpty()) {
            ((ObjectNode) signers.get(0)).put("title", title);
            return signers;
        }
        ArrayNode signers = JsonNodeFactory.instance.arrayNode();
        signers.addObject().put("role", role).put("title", title).put("person", person(id));
        return signers;
    }

    /** One role may speak for several parties, so each names its own; who that is is set in the profile. */
    private static String person(String party) {
        return party + "-foretradare";
    }

    /** Whoever is not of the police signs for the municipality. */
    private static Party side(String typed) {
        return typed.toLowerCase(Locale.ROOT).startsWith("polis") ? Party.POLIS : Party.KOMMUN;
    }
}
