package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two contents that started from the same one, brought together: what only one of them changed is taken, what both changed
 * otherwise is asked about. Nothing that anybody wrote is lost: where they differ, mine stands, and theirs in the
 * conflict; a row that one took away and the other wrote in stays.
 *
 * @param content with mine where the two differ
 * @param conflicts what somebody has to choose
 */
public record Merge(JsonNode content, List<Conflict> conflicts) {

    /**
     * @param base what both started from
     * @param mine what is to be saved
     * @param theirs what somebody else has saved since
     */
    public static Merge of(JsonNode base, JsonNode mine, JsonNode theirs) {
        Work work = new Work(RowTree.of(base), RowTree.of(mine), RowTree.of(theirs));
        work.bringTogether();
        return new Merge(work.tree().toJson(), work.conflicts);
    }

    private static final class Work {

        private final RowTree base;
        private final RowTree mine;
        private final RowTree theirs;
        private final Map<RowId, Row> rows = new LinkedHashMap<>();
        private final List<Conflict> conflicts = new ArrayList<>();

        Work(RowTree base, RowTree mine, RowTree theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        void bringTogether() {
            mine.rows().keySet().forEach(this::row);
            theirs.rows().keySet().stream()
                    .filter(id -> !mine.rows().containsKey(id))
                    .forEach(this::row);
            keepParents();
        }

        private void row(RowId id) {
            Row before = base.rows().get(id);
            Row own = mine.rows().get(id);
            Row other = theirs.rows().get(id);
            if (own != null && other != null) {
                rows.put(id, both(id, before, own, other));
            } else if (before == null) {
                rows.put(id, own == null ? other : own);
            } else {
                oneTookAway(id, before, own, other);
            }
        }

        /** Taken away, unless the other has written in it. */
        private void oneTookAway(RowId id, Row before, Row own, Row other) {
            Row left = own == null ? other : own;
            if (!before.equals(left)) {
                rows.put(id, left);
                conflicts.add(new Conflict(id, null, content(own), content(other)));
            }
        }

        private Row both(RowId id, Row before, Row own, Row other) {
            Map<String, JsonNode> fields = new TreeMap<>();
            TreeSet<String> names = new TreeSet<>(own.fields().keySet());
            names.addAll(other.fields().keySet());
            for (String name : names) {
                JsonNode was = before == null ? null : before.fields().get(name);
                JsonNode mineSays = own.fields().get(name);
                JsonNode theirsSays = other.fields().get(name);
                JsonNode chosen = Objects.equals(mineSays, was) ? theirsSays : mineSays;
                if (chosen != null) {
                    fields.put(name, chosen);
                }
                if (!Objects.equals(mineSays, was)
                        && !Objects.equals(theirsSays, was)
                        && !Objects.equals(mineSays, theirsSays)) {
                    conflicts.add(new Conflict(id, name, mineSays, theirsSays));
                }
            }
            RowId place =
                    before != null && Objects.equals(own.parent(), before.parent()) ? other.parent() : own.parent();
            return own.under(place).saying(fields);
        }

        /** A row that stays keeps the row that it stands in. */
        private void keepParents() {
            List<RowId> kept = new ArrayList<>(rows.keySet());
            for (RowId id : kept) {
                RowId parent = rows.get(id).parent();
                while (parent != null && !rows.containsKey(parent)) {
                    Row whole = mine.rows().containsKey(parent)
                            ? mine.rows().get(parent)
                            : theirs.rows().get(parent);
                    rows.put(parent, whole);
                    conflicts.add(new Conflict(
                            parent,
                            null,
                            content(mine.rows().get(parent)),
                            content(theirs.rows().get(parent))));
                    parent = whole.parent();
                }
            }
        }

        private static JsonNode content(Row row) {
            return row == null
                    ? null
                    : new RowTree(Map.of(RowId.CONTENT, row.under(null).as(RowId.CONTENT))).toJson();
        }

        /** In my order, with what only they have after the row that it follows in theirs. */
        RowTree tree() {
            Map<RowId, Map<String, List<String>>> sequences = new LinkedHashMap<>();
            RowTree together = new RowTree(rows);
            together.sequences().forEach((parent, lists) -> sequences.put(parent, new TreeMap<>(lists)));
            List<Difference.Order> orders = new ArrayList<>();
            sequences.forEach((parent, lists) -> lists.forEach((list, keys) -> orders.add(new Difference.Order(
                    parent,
                    list,
                    interleaved(
                            keys,
                            mine.sequences().getOrDefault(parent, Map.of()).getOrDefault(list, List.of()),
                            theirs.sequences().getOrDefault(parent, Map.of()).getOrDefault(list, List.of()))))));
            return Difference.ordered(together, orders);
        }

        private static List<String> interleaved(List<String> all, List<String> mine, List<String> theirs) {
            List<String> ordered = new ArrayList<>(mine);
            ordered.retainAll(all);
            for (String key : all) {
                if (!ordered.contains(key)) {
                    int place = theirs.indexOf(key);
                    int after = -1;
                    while (place > 0 && after < 0) {
                        place--;
                        after = ordered.indexOf(theirs.get(place));
                    }
                    ordered.add(after + 1, key);
                }
            }
            return ordered;
        }
    }
}
