package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One row of a content.
 *
 * @param parent the row in whose list it stands; null for the content itself
 * @param fields what it says by name, without the rows of its own lists; a list without rows is an empty array
 */
public record Row(RowId id, RowId parent, Map<String, JsonNode> fields) {

    Row under(RowId other) {
        return new Row(id, other, fields);
    }

    Row as(RowId other) {
        return new Row(other, parent, fields);
    }

    Row saying(Map<String, JsonNode> other) {
        return new Row(id, parent, other);
    }
}
