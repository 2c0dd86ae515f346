package se.trygghetshjulet.handlingsplan;

import java.util.List;
import se.trygghetshjulet.municipality.Unbroken;

/**
 * @param number place in the plan, from 1
 * @param kind what the municipality calls an area; empty where it has no word of its own
 * @param intro the problem, where it stands above the table and not in it
 * @param columns those that say something; none where the area has nothing to show in a table
 */
public record AreaTable(String number, String name, String kind, String intro, List<Heading> columns, List<Row> rows) {

    /** For forms: no date is parted by the end of a line. */
    public AreaTable unbroken() {
        return new AreaTable(
                number,
                name,
                kind,
                Unbroken.text(intro),
                columns,
                rows.stream().map(Row::unbroken).toList());
    }

    public record Heading(String label) {}

    public record Row(List<Cell> cells) {

        private Row unbroken() {
            return new Row(cells.stream()
                    .map(cell -> new Cell(
                            cell.column(),
                            cell.texts().stream()
                                    .map(text -> new Text(Unbroken.text(text.text())))
                                    .toList(),
                            cell.span()))
                    .toList());
        }
    }

    /**
     * @param column the column's name, for those who read cell by cell
     * @param span how many rows it covers
     */
    public record Cell(String column, List<Text> texts, int span) {}

    public record Text(String text) {}
}
