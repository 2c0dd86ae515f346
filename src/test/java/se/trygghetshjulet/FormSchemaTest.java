package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.Findings.none;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.WheelForm.Component;

/** Holds every form against what form-js in Tasklist can show and what {@code engine.form} can check on the server. */
class FormSchemaTest {

    private static final Schema SCHEMA = schema();

    /** A name that FEEL looks up: no function, and no member of something else than {@code this}. */
    private static final Pattern FEEL_NAME = Pattern.compile("(?<![\\w.])(this\\.)?([A-Za-z_]\\w*)\\b(?![\\w(.])");

    private static final Set<String> FEEL_WORDS = Set.of("null", "true", "false", "and", "or", "in");

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void aFormFollowsTheSchema(WheelForm form) {
        none(faults(form.root().json())
                .map(error -> form + " " + error.getInstanceLocation() + ": " + error.getMessage()));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void aFormIsNamedByItsId(WheelForm form) {
        assertThat(form.root().id()).as("id in %s", form).isEqualTo(form.id());
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void noIdStandsTwice(WheelForm form) {
        none(twice(form.components().map(Component::id))
                .map(id -> form + ", " + id + ": the id stands twice; rename one"));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void noKeyStandsTwiceInARow(WheelForm form) {
        none(levels(form)
                .flatMap(level -> twice(level.fields().map(Component::key))
                        .map(key -> form + ", " + level.id() + ": the key " + key + " stands twice; rename one")));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void everyTextHasAnEnd(WheelForm form) {
        none(form.components()
                .filter(component -> component.type().matches("textfield|textarea"))
                .filter(component ->
                        component.json().path("validate").path("maxLength").asInt() < 1)
                .map(component -> form + ", " + component.id() + ": set validate.maxLength"));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void everyDayHasItsSpan(WheelForm form) {
        none(form.components()
                .filter(component -> "datetime".equals(component.type()))
                .filter(component -> !isSpan(component.json().path("properties")))
                .map(component -> form + ", " + component.id()
                        + ": set properties.earliest and properties.latest, the first before the second, as periods from"
                        + " today such as -P1Y and P0D"));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void everyNumberHasItsSpanAndAYearNoCenturies(WheelForm form) {
        none(form.components()
                .filter(component -> "number".equals(component.type()))
                .filter(component ->
                        component.json().path("validate").path("min").asDouble()
                                >= component.json().path("validate").path("max").asDouble())
                .map(component -> form + ", " + component.id() + ": set validate.min below validate.max"));
        none(form.components()
                .filter(component -> "number".equals(component.type())
                        && component.key().toLowerCase(Locale.ROOT).endsWith("year"))
                .filter(component -> !isSpan(component.json().path("properties")))
                .map(component -> form + ", " + component.id() + ": say by properties.earliest and properties.latest"
                        + " how far from this year it may lie"));
    }

    private static boolean isSpan(JsonNode properties) {
        if (!properties.has("earliest") || !properties.has("latest")) {
            return false;
        }
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        return leapDay.plus(Period.parse(properties.path("earliest").asText()))
                .isBefore(leapDay.plus(Period.parse(properties.path("latest").asText())));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void noListCollapsesSinceFormJsLosesTheRowsThen(WheelForm form) {
        none(form.components()
                .filter(Component::isList)
                .filter(list -> !list.json().path("disableCollapse").asBoolean())
                .map(list -> form + ", " + list.id() + ": set \"disableCollapse\": true"));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void theServerCanCheckWhatTheBrowserChecks(WheelForm form) {
        none(form.components()
                .flatMap(component -> Stream.of("valuesExpression", "serializeToString", "disallowPassedDates")
                        .filter(component.json()::has)
                        .map(name -> form + ", " + component.id() + ": the server does not know " + name
                                + "; leave it out")));
        none(form.components()
                .filter(component -> component.json().path("readonly").isTextual())
                .map(component -> form + ", " + component.id()
                        + ": the server does not work out when it is readonly; say true or false"));
        none(form.components()
                .filter(component -> component.isGroup() && component.json().has("path"))
                .map(group -> form + ", " + group.id()
                        + ": the server takes a group's fields for the form's own; leave out path"));
    }

    @ParameterizedTest
    @MethodSource("se.trygghetshjulet.WheelForm#all")
    void theServerHidesWhatTheBrowserHides(WheelForm form) {
        none(form.components()
                .filter(group -> group.isGroup()
                        && !group.hideCondition().isEmpty()
                        && group.fields().findAny().isPresent())
                .map(group -> form + ", " + group.id()
                        + ": the server does not hide a group; hide the fields in it one by one"));
        Set<String> keys = form.root().fields().map(Component::key).collect(Collectors.toSet());
        none(levels(form).flatMap(level -> {
            Set<String> columns = level.fields().map(Component::key).collect(Collectors.toSet());
            return level.fields()
                    .flatMap(field -> FEEL_NAME
                            .matcher(withoutTexts(field.hideCondition()))
                            .results()
                            .filter(name -> !FEEL_WORDS.contains(name.group(2)))
                            .filter(name -> !(name.group(1) == null ? keys : columns).contains(name.group(2)))
                            .filter(name ->
                                    name.group(1) != null || !name.group(2).startsWith("has"))
                            .map(name -> form + ", " + field.id() + ": the server cannot look up " + name.group()
                                    + " when it hides; only the form's own fields, this.column and shown flags has…"));
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"type": "textfield", "id": "a", "key": "a", "label": "A"}
        {"type": "textfield", "id": "a", "key": "a.b", "label": "A", "validate": {"maxLength": 9}}
        {"type": "textfield", "id": "a", "key": "a", "label": "A", "validate": {"maxlength": 9}}
        {"type": "filepicker", "id": "a", "key": "a", "label": "A"}
        {"type": "dynamiclist", "id": "a", "path": "a", "label": "A", "isRepeating": true}
        {"type": "text", "id": "a"}
        """)
    void theSchemaRefusesWhatBreaksInTasklist(String component) throws IOException {
        ObjectNode form = WheelForm.all().get(0).root().json().deepCopy();
        form.putArray("components").add(new ObjectMapper().readTree(component));

        assertThat(faults(form)).isNotEmpty();
    }

    private static Stream<Error> faults(JsonNode form) {
        return SCHEMA
                .validate(form, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/test/resources/form-schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form itself and every list in it. */
    private static Stream<Component> levels(WheelForm form) {
        return Stream.concat(Stream.of(form.root()), form.components().filter(Component::isList));
    }

    private static Stream<String> twice(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream().distinct().filter(name -> Collections.frequency(all, name) > 1);
    }

    private static String withoutTexts(String condition) {
        return condition.replaceAll("\"[^\"]*\"", "\"\"");
    }
}
