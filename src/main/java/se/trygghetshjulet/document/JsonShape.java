package se.trygghetshjulet.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What JSON must look like that has been out of the product: a JSON Schema (draft 2020-12), with Swedish for what breaks it. */
public final class JsonShape {

    private static final String TYPE = "type";

    /** A page that names more than these tells nobody more. */
    private static final int TOLD = 10;

    private static final Map<String, String> TYPES = Map.of(
            "string", "text",
            "integer", "ett heltal",
            "number", "ett tal",
            "boolean", "sant eller falskt",
            "array", "en lista",
            "object", "en grupp av uppgifter");

    private final String text;
    private final Schema schema;

    private JsonShape(String text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(text, InputFormat.JSON);
    }

    /** @param resource on the class path: "/arkiv/arende.schema.json" */
    public static JsonShape of(String resource) {
        try (InputStream in = JsonShape.class.getResourceAsStream(resource)) {
            return new JsonShape(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema itself, for those who are to hold something against it elsewhere. */
    public String text() {
        return text;
    }

    /** What keeps a text from having this shape, as Swedish sentences that name the place; none if it has. */
    public List<String> faults(String json) {
        List<Error> errors;
        try {
            errors = schema.validate(json, InputFormat.JSON);
        } catch (RuntimeException e) {
            // what is no JSON at all, or nested beyond all reason
            return List.of("Texten är inte JSON.");
        }
        return errors.stream().map(JsonShape::sentence).distinct().limit(TOLD).toList();
    }

    private static String sentence(Error error) {
        NodePath at = error.getInstanceLocation();
        return switch (error.getKeyword()) {
            case "required" -> "Uppgiften ”" + error.getProperty() + "” saknas" + in(at) + ".";
            case "additionalProperties", "unevaluatedProperties" ->
                "Uppgiften ”" + error.getProperty() + "” hör inte hemma" + (in(at).isEmpty() ? " här" : in(at)) + ".";
            case TYPE ->
                named(at) + " ska vara " + TYPES.get(error.getSchemaNode().asText()) + ".";
            case "enum", "const" -> named(at) + " har ett värde som inte finns.";
            case "minLength" -> named(at) + " är tom.";
            default -> named(at) + " har ett värde som inte går att använda.";
        };
    }

    private static String named(NodePath at) {
        if (at.getNameCount() == 0) {
            return "Innehållet";
        }
        Object last = at.getElement(-1);
        return last instanceof Integer row
                ? "Rad " + (row + 1) + in(at.getParent())
                : "Uppgiften ”" + last + "”" + in(at.getParent());
    }

    /** " i areas, rad 2, causes, rad 1"; empty for the whole. */
    private static String in(NodePath at) {
        StringBuilder place = new StringBuilder();
        for (int depth = 0; depth < at.getNameCount(); depth++) {
            place.append(depth == 0 ? " i " : ", ");
            place.append(at.getElement(depth) instanceof Integer row ? "rad " + (row + 1) : at.getElement(depth));
        }
        return place.toString();
    }
}
