package se.trygghetshjulet.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** What stands below an area's heading in Word under a name of its own: "Stadsdel: Norr". A sum of budgets follows from its parts. */
final class WordNotes {

    private static final List<Field> NOTES = List.of(Field.AREA_DISTRICT, Field.PRIORITY, Field.BUDGET);
    private static final Pattern WEIGHT = Pattern.compile("sannolikhet (\\d{1,2}) × konsekvens (\\d{1,2})");

    private final PlanTable table;
    private final Map<SheetColumn, String> said = new EnumMap<>(SheetColumn.class);

    WordNotes(PlanTable table) {
        this.table = table;
    }

    Map<SheetColumn, String> said() {
        return said;
    }

    void clear() {
        said.clear();
    }

    /** Whether the text is such a note. */
    boolean take(String text) {
        Optional<Column> column = table.columns().stream()
                .filter(own -> NOTES.contains(own.field()))
                .filter(own -> text.startsWith(label(own)))
                .findFirst();
        column.ifPresent(own -> {
            String rest = text.substring(label(own).length()).strip();
            Matcher weight = WEIGHT.matcher(rest);
            if (own.field() == Field.AREA_DISTRICT) {
                said.put(SheetColumn.AREA_DISTRICT, rest);
            } else if (weight.find()) {
                said.put(SheetColumn.PROBABILITY, weight.group(1));
                said.put(SheetColumn.CONSEQUENCE, weight.group(2));
            }
        });
        return column.isPresent();
    }

    private static String label(Column column) {
        return column.label() + (column.field() == Field.BUDGET ? ", hela området:" : ":");
    }
}
