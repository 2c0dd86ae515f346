package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** On which line of a YAML file each field begins, counted from 1; the parsed profile no longer knows. */
class ProfileLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private ProfileLines() {}

    /** As far as the file can be read at all. */
    static ProfileLines of(byte[] yaml) throws IOException {
        ProfileLines found = new ProfileLines();
        try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    found.lines.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JsonProcessingException e) {
            // whoever reads the profile itself says what is wrong here
            return found;
        }
        return found;
    }

    /** A field that is missing is looked for where it belongs. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
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
