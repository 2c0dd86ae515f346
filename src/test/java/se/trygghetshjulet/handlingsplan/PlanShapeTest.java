package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.handlingsplan.depth.Work;
import se.trygghetshjulet.municipality.Party;

/** The schema that goes with an archive package says what a plan's records say: no field more, none less. */
class PlanShapeTest {

    private final JsonNode schema = CanonicalJson.read(PlanShape.schema(), JsonNode.class);

    @Test
    void eachRecordHasItsShape() {
        Map<String, Class<?>> records = Map.of(
                "area",
                Area.class,
                "indicator",
                Indicator.class,
                "cause",
                Cause.class,
                "measure",
                Measure.class,
                "priority",
                PlanContent.Priority.class,
                "reason",
                PlanContent.Reason.class);

        assertSame(schema, PlanContent.class);
        records.forEach((name, type) -> assertSame(schema.path("$defs").path(name), type));
    }

    @Test
    void itsWordsAreThoseOfTheProduct() {
        assertThat(Stream.of(Party.KOMMUN, Party.POLIS, Party.BADA, Party.of("raddningstjanst"))
                        .map(Party::id))
                .allMatch(id -> id.matches(schema.path("$defs")
                        .path("measure")
                        .at("/properties/party/pattern")
                        .asText()));
        assertThat(words("priority", "revision"))
                .isEqualTo(ids(Stream.of(Revision.values()).map(Revision::id)));
        assertThat(words("measure", "work"))
                .isEqualTo(ids(Stream.of(Work.values()).map(Work::id)));
        assertThat(words("indicator", "rule"))
                .isEqualTo(ids(Stream.of(IndicatorRule.values()).map(IndicatorRule::id)));
    }

    private static void assertSame(JsonNode shape, Class<?> type) {
        assertThat(ids(shape.path("properties").propertyStream().map(Map.Entry::getKey)))
                .as(type.getSimpleName())
                .isEqualTo(ids(components(type).map(RecordComponent::getName)));
        assertThat(shape.path("additionalProperties").asBoolean(true))
                .as(type.getSimpleName())
                .isFalse();
    }

    /** With those of a record that is written as part of this one. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private Set<String> words(String name, String field) {
        return ids(schema.path("$defs")
                .path(name)
                .path("properties")
                .path(field)
                .path("enum")
                .valueStream()
                .map(JsonNode::asText));
    }

    private static Set<String> ids(Stream<String> all) {
        return all.collect(Collectors.toCollection(TreeSet::new));
    }
}
