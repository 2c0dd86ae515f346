package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.handlingsplan.depth.Budget;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.handlingsplan.depth.Work;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * What plans in depth say of a measure; each is null where nothing is said, or the municipality's own table does not show it.
 *
 * @param contact a function or its mailbox, never a person
 * @param order place among the area's measures, from 1
 * @param budget the years in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenMeasureDetail(
        String subArea,
        String district,
        String purpose,
        String method,
        String contact,
        Work work,
        Integer order,
        List<Cost> budget) {

    /** @param kronor whole kronor in a calendar year */
    record Cost(int year, long kronor) {

        @Override
        public String toString() {
            return year + ": " + kronor;
        }
    }

    static OpenMeasureDetail of(MeasureDetail more, PlanTable table) {
        return new OpenMeasureDetail(
                shown(Field.SUB_AREA, more.subArea(), table),
                shown(Field.DISTRICT, more.district(), table),
                shown(Field.PURPOSE, more.purpose(), table),
                shown(Field.METHOD, more.method(), table),
                shown(Field.CONTACT, more.contact(), table),
                shown(Field.WORK, more.work(), table),
                shown(Field.ORDER, more.order(), table),
                more.budget() == null ? null : shown(Field.BUDGET, costs(more.budget()), table));
    }

    static <T> T shown(Field field, T value, PlanTable table) {
        return table.has(field) ? value : null;
    }

    private static List<Cost> costs(String budget) {
        return Budget.of(budget).map(Budget::years).map(Map::entrySet).stream()
                .flatMap(years -> years.stream().map(year -> new Cost(year.getKey(), year.getValue())))
                .toList();
    }
}
