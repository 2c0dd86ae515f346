package se.trygghetshjulet.municipality.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.District;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** What holds between the columns of a plan in depth, its scale and the municipality's districts. */
class DepthRules {

    private final PlanTable table;
    private final List<District> districts;
    private final List<Fault> faults = new ArrayList<>();

    DepthRules(Municipality municipality) {
        this.table = municipality.planTable();
        this.districts = municipality.districts();
    }

    List<Fault> faults() {
        districts();
        if (districts.isEmpty()) {
            Stream.of(Field.DISTRICT, Field.AREA_DISTRICT)
                    .filter(table::has)
                    .forEach(field -> fault(field, "ange kommunens stadsdelar eller tätorter i districts"));
        }
        if (table.has(Field.PRIORITY) && table.priorityScale() == null) {
            fault(Field.PRIORITY, "ange skalans högsta tal i planTable.priorityScale, till exempel 5");
        }
        if (!table.has(Field.PRIORITY) && table.priorityScale() != null) {
            faults.add(new Fault("/planTable/priorityScale", "ta med kolumnen priority, eller ta bort skalan"));
        }
        if (!table.has(Field.EFFECT_GOAL)) {
            if (table.has(Field.INDICATOR)) {
                fault(Field.INDICATOR, "ett mått hör till ett mål, ta också med kolumnen effectGoal");
            }
            if (table.allowsGoalsWithoutMeasures()) {
                faults.add(new Fault(
                        "/planTable/goalsWithoutMeasures", "planen har inga mål, ta också med kolumnen effectGoal"));
            }
        }
        return faults;
    }

    private void districts() {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < districts.size(); row++) {
            District district = districts.get(row);
            if (!ids.add(district.id())) {
                faults.add(new Fault("/districts/" + row + "/id", "'" + district.id() + "' står två gånger"));
            }
            if (!names.add(district.name().toLowerCase(Locale.ROOT))) {
                faults.add(new Fault("/districts/" + row + "/name", "'" + district.name() + "' står två gånger"));
            }
        }
    }

    private void fault(Field field, String reason) {
        for (int row = 0; row < table.columns().size(); row++) {
            if (table.columns().get(row).field() == field) {
                faults.add(new Fault("/planTable/columns/" + row + "/field", reason));
            }
        }
    }
}
