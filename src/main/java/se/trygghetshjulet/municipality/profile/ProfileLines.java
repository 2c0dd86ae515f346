package se.trygghetshjulet.municipality.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which line of a YAML file each field begins, counted from 1; the parsed profile no longer knows. */
class ProfileLines {

    /** How YAML takes in the fields of another place. */
    private static final String MERGE = "<<";

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> references = new ArrayList<>();

    private ProfileLines() {}

    /** As far as the file can be read at all. */
    static ProfileLines of(byte[] yaml) throws IOException {
        ProfileLines found = new ProfileLines();
        try (YAMLParser parser = new YAMLFactory().createParser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String at = parser.getParsingContext().pathAsPointer().toString();
                    if (!at.isEmpty()) {
                        found.lines.putIfAbsent(
                                at, parser.currentTokenLocation().getLineNr());
                    }
                    if (token == JsonToken.FIELD_NAME && MERGE.equals(parser.currentName())) {
                        found.refer(at, MERGE);
                    } else if (parser.isCurrentAlias() && !MERGE.equals(parser.currentName())) {
                        found.refer(at, "*" + parser.getText());
                    }
                }
            }
        } catch (JsonProcessingException e) {
            // whoever reads the profile itself says what is wrong here
            return found;
        }
        return found;
    }

    /** Of a file that cannot be read from this line on. */
    static ProfileLines upTo(int line) {
        ProfileLines none = new ProfileLines();
        none.stopsAt(line);
        return none;
    }

    private void refer(String at, String sign) {
        references.add(new Fault(
                at,
                "'" + sign + "' pekar på något som står på ett annat ställe i filen, och det läses inte:"
                        + " skriv ut värdet här"));
    }

    /** Aliases and merge keys: the YAML reader takes them for texts and fields of these names. */
    List<Fault> references() {
        return references;
    }

    /** Where the file as a whole cannot be read on. */
    void stopsAt(int line) {
        lines.put("", line);
    }

    /** A field that is missing is looked for where it belongs. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return lines.getOrDefault("", 1);
    }

    /** {@code rad 12, people[3].roles: …} */
    String describe(Fault fault) {
        String field = fault.at()
                .replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace("/", ".")
                .replace("~1", "/")
                .replace("~0", "~");
        return "rad " + line(fault.at()) + (field.isEmpty() ? "" : ", " + field) + ": " + fault.reason();
    }

    Comparator<Fault> order() {
        return Comparator.comparingInt((Fault fault) -> line(fault.at()))
                .thenComparing(Fault::at)
                .thenComparing(Fault::reason);
    }
}
