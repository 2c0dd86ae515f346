package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one content does to another.
 *
 * @param changes of rows, in the order of the later content and then those that are gone
 * @param orders lists whose rows stand in another order than they would by the changes alone
 */
public record Difference(List<RowChange> changes, List<Order> orders) {

    /**
     * The order of one list.
     *
     * @param parent the row that has the list
     * @param keys of all its rows
     */
    public record Order(RowId parent, String list, List<String> keys) {}

    public static Difference between(JsonNode before, JsonNode after) {
        RowTree old = RowTree.of(before);
        RowTree now = RowTree.of(after);
        List<RowChange> changes = new ArrayList<>();
        now.rows().forEach((id, row) -> {
            Row earlier = old.rows().get(id);
            if (!row.equals(earlier)) {
                changes.add(new RowChange(id, earlier, row));
            }
        });
        old.rows().forEach((id, row) -> {
            if (!now.rows().containsKey(id)) {
                changes.add(new RowChange(id, row, null));
            }
        });
        RowTree changed = changed(old, changes);
        Map<RowId, Map<String, List<String>>> sequences = changed.sequences();
        List<Order> orders = new ArrayList<>();
        now.sequences()
                .forEach((parent, lists) -> lists.forEach((list, keys) -> {
                    if (!keys.equals(sequences.getOrDefault(parent, Map.of()).get(list))) {
                        orders.add(new Order(parent, list, keys));
                    }
                }));
        return new Difference(changes, orders);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && orders.isEmpty();
    }

    /** The later content, if it is given the earlier one. */
    public JsonNode applyTo(JsonNode before) {
        return ordered(changed(RowTree.of(before), changes), orders).toJson();
    }

    /** New rows and those that moved come last in their lists. */
    private static RowTree changed(RowTree tree, List<RowChange> changes) {
        Map<RowId, Row> rows = new LinkedHashMap<>(tree.rows());
        for (RowChange change : changes) {
            switch (change.kind()) {
                case DROPPED -> rows.remove(change.id());
                case CHANGED -> rows.put(change.id(), change.after());
                case NEW, MOVED -> {
                    rows.remove(change.id());
                    rows.put(change.id(), change.after());
                }
            }
        }
        return new RowTree(rows);
    }

    static RowTree ordered(RowTree tree, List<Order> orders) {
        Map<RowId, Row> left = new LinkedHashMap<>(tree.rows());
        for (Order order : orders) {
            for (String key : order.keys()) {
                RowId id = new RowId(order.list(), key);
                Row row = left.get(id);
                if (row != null && order.parent().equals(row.parent())) {
                    left.remove(id);
                    left.put(id, row);
                }
            }
        }
        return new RowTree(left);
    }
}
