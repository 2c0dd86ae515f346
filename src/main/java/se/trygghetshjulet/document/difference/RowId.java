package se.trygghetshjulet.document.difference;

/**
 * By what a row is known in a content.
 *
 * @param list name of the lists that it stands in, wherever they are: "measures"; empty for the content itself
 * @param key the row's own; empty for the content itself
 */
public record RowId(String list, String key) implements Comparable<RowId> {

    /** The content as a whole, with what stands in no list. */
    public static final RowId CONTENT = new RowId("", "");

    @Override
    public int compareTo(RowId other) {
        int byList = list.compareTo(other.list);
        return byList == 0 ? key.compareTo(other.key) : byList;
    }

    @Override
    public String toString() {
        return list.isEmpty() ? "content" : list + " " + key;
    }
}
