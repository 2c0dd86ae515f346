package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import se.trygghetshjulet.handlingsplan.depth.AreaNotes.Note;
import se.trygghetshjulet.municipality.Unbroken;

/**
 * @param key by which the area is known in every version that has it
 * @param number place in the plan, from 1
 * @param kind what the municipality calls an area; empty where it has no word of its own
 * @param intro the problem, where it stands above the table and not in it
 * @param notes what is said of the whole area beside its table: district, priority, budget
 * @param columns those that say something; none where the area has nothing to show in a table
 */
public record AreaTable(
        @JsonIgnore String key,
        String number,
        String name,
        String kind,
        String intro,
        List<Note> notes,
        List<Heading> columns,
        List<Row> rows) {

    /** For forms: no date is parted by the end of a line. */
    public AreaTable unbroken() {
        return new AreaTable(
                key,
                number,
                name,
                kind,
                Unbroken.text(intro),
                notes,
                columns,
                rows.stream().map(Row::unbroken).toList());
    }

    public record Heading(String label) {}

    /**
     * @param key of what the row is about: the measure, or the cause or area where there is none
     * @param shared cells of rows above that hold for this row too and not for all, for those who read row by row
     */
    public record Row(
            @JsonIgnore String key,
            List<Cell> cells,
            @JsonIgnore List<Cell> shared) {

        private Row unbroken() {
            return new Row(key, unbroken(cells), unbroken(shared));
        }

        /** Of the shared cells those whose columns stand between a cell of the row and the one before it. */
        public List<Cell> before(Cell cell) {
            int place = cells.indexOf(cell);
            int left = place == 0 ? -1 : cells.get(place - 1).place();
            return shared.stream()
                    .filter(held -> held.place() > left && held.place() < cell.place())
                    .toList();
        }

        /** Of the shared cells those whose columns stand after the last of the row. */
        public List<Cell> after(Cell cell) {
            boolean isLast = cells.indexOf(cell) == cells.size() - 1;
            return shared.stream()
                    .filter(held -> isLast && held.place() > cell.place())
                    .toList();
        }

        private static List<Cell> unbroken(List<Cell> cells) {
            return cells.stream()
                    .map(cell -> new Cell(
                            cell.column(),
                            cell.texts().stream()
                                    .map(text -> new Text(text.key(), Unbroken.text(text.text())))
                                    .toList(),
                            cell.span(),
                            cell.place()))
                    .toList();
        }
    }

    /**
     * @param column the column's name, for those who read cell by cell
     * @param span how many rows it covers
     * @param place of its column, from 0
     */
    public record Cell(
            String column,
            List<Text> texts,
            int span,
            @JsonIgnore int place) {}

    /** @param key of the area, indicator, cause or measure that says it */
    public record Text(@JsonIgnore String key, String text) {}
}
