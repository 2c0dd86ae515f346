package se.trygghetshjulet.exchange;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.municipality.PlanTable;

/** A plan that has been in Word: its rows are known by bookmarks, which only the draft's own keys explain. */
record WordLines(List<Line> lines) implements SentPlan {

    /**
     * @param area hash of the area's bookmark; empty where it has none
     * @param row hash of the row's bookmark; empty where it has none
     * @param begins whether any of the row is said in it, and not only covered by a cell from above
     * @param causes what the area's own causes say, by the hashes of their bookmarks
     */
    record Line(String area, String row, boolean begins, Map<String, String> causes, Map<SheetColumn, String> said) {

        boolean saysNothingBut(List<SheetColumn> columns) {
            return said.entrySet().stream()
                    .allMatch(cell ->
                            columns.contains(cell.getKey()) || cell.getValue().isEmpty());
        }
    }

    @Override
    public List<List<String>> sheet(List<PlanArea> before, PlanTable table) {
        return new WordRowKeys(before, table).sheet(lines);
    }
}
