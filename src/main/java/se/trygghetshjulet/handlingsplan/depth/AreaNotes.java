package se.trygghetshjulet.handlingsplan.depth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** What is said of a whole area beside its table, under the municipality's names. */
public final class AreaNotes {

    private AreaNotes() {}

    public static List<Note> of(AreaDetail area, Stream<MeasureDetail> measures, PlanTable table) {
        List<Note> notes = new ArrayList<>();
        String budget = budget(measures);
        for (Column column : table.columns()) {
            String text = switch (column.field()) {
                case AREA_DISTRICT, PRIORITY -> area.text(column.field());
                case BUDGET -> budget.isEmpty() ? null : budget;
                default -> null;
            };
            if (text != null) {
                notes.add(new Note(label(column), text));
            }
        }
        return notes;
    }

    /** The measures' own cells are called the same, so that their sum says that it is one. */
    private static String label(Column column) {
        return column.field() == Field.BUDGET ? column.label() + ", hela området" : column.label();
    }

    /** Summed year by year; empty where nothing is said of it. */
    public static String budget(Stream<MeasureDetail> measures) {
        return Budget.sum(measures.map(MeasureDetail::budget).filter(Objects::nonNull))
                .text();
    }

    /** @param label the municipality's own */
    public record Note(String label, String text) {

        public String line() {
            return label + ": " + text;
        }
    }
}
