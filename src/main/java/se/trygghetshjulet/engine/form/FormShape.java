package se.trygghetshjulet.engine.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import se.trygghetshjulet.municipality.Body;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * All of a profile that forms are cut by. Municipalities of the same shape have the same forms.
 *
 * @param columns names of the plan's columns, by what they show
 * @param priorityScale the highest figure on which areas are weighed; null where they are not
 * @param isPlanEnding whether plans hold for a number of years
 * @param isPerCapsulam whether a body that decides may do so without a meeting
 * @param diaryPattern of the whole number
 */
public record FormShape(
        Map<Field, String> columns,
        Integer priorityScale,
        boolean isPlanEnding,
        boolean isPerCapsulam,
        String diaryPattern,
        String diaryHelp,
        String diaryExample,
        FormParties parties) {

    public static FormShape of(Municipality municipality) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .forEach(field ->
                        municipality.planTable().column(field).ifPresent(column -> columns.put(field, column.label())));
        return new FormShape(
                columns,
                municipality.planTable().priorityScale(),
                municipality.documents().plan().years() != null,
                municipality.bodies().values().stream().anyMatch(Body::allowsPerCapsulam),
                municipality.diary().wholePattern(),
                municipality.diary().help(),
                municipality.diary().example(),
                FormParties.of(municipality.planTable().parties()));
    }
}
