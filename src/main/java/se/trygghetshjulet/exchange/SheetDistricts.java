package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.municipality.District;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;

/** Districts that a sheet names: the profile's, and those that the text has from before. */
final class SheetDistricts {

    private static final Set<SheetColumn> COLUMNS = EnumSet.of(SheetColumn.DISTRICT, SheetColumn.AREA_DISTRICT);

    private final PlanTable table;
    private final Set<String> known = new HashSet<>();
    private final String choices;

    SheetDistricts(Municipality municipality, List<PlanArea> before) {
        this.table = municipality.planTable();
        List<String> own = municipality.districts().stream().map(District::name).toList();
        this.choices = String.join(", ", own);
        known.addAll(own);
        before.stream()
                .flatMap(area -> Stream.concat(
                        Stream.of(area.more()).map(detail -> detail.district()),
                        area.measures().stream().map(measure -> measure.more().district())))
                .filter(Objects::nonNull)
                .forEach(known::add);
    }

    List<Fault> faults(List<List<String>> sheet) {
        List<Fault> faults = new ArrayList<>();
        Map<SheetColumn, Integer> places =
                SheetColumn.places(sheet.isEmpty() ? List.of() : sheet.get(0), table, new ArrayList<>());
        for (SheetColumn column : COLUMNS) {
            for (int line = 1; line < sheet.size(); line++) {
                String said = column.of(sheet.get(line), places);
                if (said != null && !known.contains(said)) {
                    faults.add(new Fault(
                            line + 1,
                            column.heading(table),
                            "”" + said + "” finns inte. Välj bland: " + choices + "."));
                }
            }
        }
        return faults;
    }
}
