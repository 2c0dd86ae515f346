package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.municipality.Municipality;

/** What the documentation says of a profile is what the product reads: no field more, none less, the same bounds. */
class ProfileSchemaTest {

    private static final Path FILE = Path.of("docs/kommunprofil.schema.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileFollowsTheSchema(Path profile) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);

        JsonNode content = new YAMLMapper().readTree(profile.toFile());

        assertThat(schema.validate(content.toString(), InputFormat.JSON)).isEmpty();
    }

    static Stream<Path> profiles() throws IOException {
        return Stream.concat(
                Files.list(Path.of("src/main/resources/kommuner")), Files.list(Path.of("src/test/kommuner")));
    }

    @Test
    void theSchemaSaysWhatTheRecordsSay() throws IOException {
        JsonNode root = JSON.readTree(FILE.toFile());
        List<String> differences = new ArrayList<>();

        new Comparison(root, differences).record("", Municipality.class, root);

        assertThat(differences).isEmpty();
    }

    private record Comparison(JsonNode root, List<String> differences) {

        void record(String at, Class<?> type, JsonNode schema) {
            List<RecordComponent> components = Arrays.stream(type.getRecordComponents())
                    // what no profile says
                    .filter(component -> !declared(component).isAnnotationPresent(JsonIgnore.class))
                    .toList();
            same(
                    at + " properties",
                    components.stream().map(RecordComponent::getName),
                    names(schema.path("properties")));
            same(
                    at + " required",
                    components.stream().filter(this::isRequired).map(RecordComponent::getName),
                    texts(schema.path("required")));
            same(
                    at + " open",
                    Stream.of("false"),
                    Stream.of(schema.path("additionalProperties").asText()));
            for (RecordComponent component : components) {
                String field = at + "/" + component.getName();
                JsonNode property = schema.path("properties").path(component.getName());
                if (property.path("description").asText().isBlank()) {
                    differences.add(field + " has no description");
                }
                bounds(field, declared(component), property);
                value(field, component.getAnnotatedType(), property);
            }
        }

        private void value(String at, AnnotatedType annotated, JsonNode schema) {
            JsonNode resolved =
                    schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
            Type type = annotated.getType();
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
            if (raw.isRecord()) {
                record(at, raw, resolved);
            } else if (raw.isEnum()) {
                same(at + " values", words(raw), texts(resolved.path("enum")));
            } else if (annotated instanceof AnnotatedParameterizedType generic) {
                AnnotatedType[] parts = generic.getAnnotatedActualTypeArguments();
                AnnotatedType item = parts[parts.length - 1];
                JsonNode items =
                        resolved.path(Collection.class.isAssignableFrom(raw) ? "items" : "additionalProperties");
                bounds(at + "[]", item, items);
                value(at + "[]", item, items);
            }
        }

        private void bounds(String at, AnnotatedElement element, JsonNode schema) {
            Min min = element.getAnnotation(Min.class);
            Max max = element.getAnnotation(Max.class);
            Size size = element.getAnnotation(Size.class);
            limit(at, "minimum", min == null ? null : min.value(), schema);
            limit(at, "maximum", max == null ? null : max.value(), schema);
            if (size != null) {
                limit(at, schema.has("items") ? "maxItems" : "maxLength", (long) size.max(), schema);
            }
        }

        private void limit(String at, String word, Long value, JsonNode schema) {
            Long said = schema.has(word) ? schema.path(word).longValue() : null;
            same(at + " " + word, Stream.of(String.valueOf(value)), Stream.of(String.valueOf(said)));
        }

        private boolean isRequired(RecordComponent component) {
            AnnotatedElement declared = declared(component);
            return component.getType().isPrimitive()
                    || declared.isAnnotationPresent(NotNull.class)
                    || declared.isAnnotationPresent(NotBlank.class)
                    || declared.isAnnotationPresent(NotEmpty.class);
        }

        /** The constraints have no target of their own among record components; they stand on the field. */
        private static AnnotatedElement declared(RecordComponent component) {
            try {
                return component.getDeclaringRecord().getDeclaredField(component.getName());
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Stream<String> words(Class<?> type) {
            if (type == DayOfWeek.class) {
                return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name);
            }
            return Arrays.stream(type.getEnumConstants()).map(constant -> JSON.convertValue(constant, String.class));
        }

        private void same(String what, Stream<String> records, Stream<String> schema) {
            List<String> left = records.sorted().toList();
            List<String> right = schema.sorted().toList();
            if (!left.equals(right)) {
                differences.add(what + ": the records have " + left + ", the schema has " + right);
            }
        }

        private static Stream<String> names(JsonNode object) {
            return object.properties().stream().map(Map.Entry::getKey);
        }

        private static Stream<String> texts(JsonNode array) {
            return array.valueStream().map(JsonNode::asText);
        }
    }
}
