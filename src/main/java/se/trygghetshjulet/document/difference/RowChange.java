package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of one row.
 *
 * @param before null for a new row
 * @param after null for one that was dropped
 */
public record RowChange(RowId id, Row before, Row after) {

    public enum Kind {
        NEW,
        DROPPED,
        /** It stands under another row now, and may say something else as well. */
        MOVED,
        CHANGED
    }

    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.DROPPED;
        }
        return Objects.equals(before.parent(), after.parent()) ? Kind.CHANGED : Kind.MOVED;
    }

    /** Names of the fields that differ, in their order. */
    public SortedSet<String> fields() {
        SortedSet<String> names = new TreeSet<>();
        if (before != null) {
            names.addAll(before.fields().keySet());
        }
        if (after != null) {
            names.addAll(after.fields().keySet());
        }
        names.removeIf(name -> Objects.equals(text(before, name), text(after, name)));
        return names;
    }

    private static JsonNode text(Row row, String name) {
        return row == null ? null : row.fields().get(name);
    }
}
