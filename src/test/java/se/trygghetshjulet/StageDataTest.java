package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.WheelForm.Component;
import se.trygghetshjulet.engine.StageForm;

/** Holds every form against the record that its stage reads it into: nothing is lost, nothing is made up. */
class StageDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aStageReadsExactlyWhatItsFormAsksFor() {
        Map<String, Class<?>> records =
                WheelBeans.stageForms().stream().collect(Collectors.toMap(StageForm::formId, StageForm::dataType));
        none(WheelForm.all().stream()
                .filter(form -> records.containsKey(form.id()))
                .flatMap(form -> level(form.file() + ", ", form.root(), records.get(form.id()))));
    }

    private static Stream<String> level(String place, Component level, Class<?> data) {
        if (!data.isRecord()) {
            return Stream.of(place + "must be read into a record, not " + data.getName());
        }
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        components(data).forEach(component -> components.put(component.getName(), component));
        List<String> findings = new ArrayList<>();
        level.fields().forEach(field -> {
            RecordComponent component = components.remove(field.key());
            if (component == null) {
                findings.add(place + field.key() + ": would be lost; add it to " + data.getName());
            } else {
                value(place + field.key(), field, component.getGenericType()).forEach(findings::add);
            }
        });
        components
                .keySet()
                .forEach(name ->
                        findings.add(place + name + ": no such field, always null; remove it from " + data.getName()));
        return findings.stream();
    }

    /** With those of a record that is written as part of this one. */
    private static Stream<RecordComponent> components(Class<?> data) {
        return Stream.of(data.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static Stream<String> value(String place, Component field, Type type) {
        if (field.isList()) {
            return type instanceof ParameterizedType list
                            && list.getRawType() == List.class
                            && list.getActualTypeArguments()[0] instanceof Class<?> row
                    ? level(place + ".", field, row)
                    : Stream.of(place + ": must be read into a List of records, not " + type.getTypeName());
        }
        return type instanceof Class<?> choice && choice.isEnum()
                ? field.options().stream()
                        .filter(option -> !canRead(option, choice))
                        .map(option -> place + ": " + choice.getName() + " does not know the option " + option)
                : Stream.empty();
    }

    private static boolean canRead(String option, Class<?> choice) {
        try {
            return JSON.convertValue(option, choice) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
