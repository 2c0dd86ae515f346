package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.Supplier;

/** A plan's rows of one kind: a list for those who want JSON, a sheet for those who want CSV. */
final class PlanRows {

    private final List<?> rows;
    private final Supplier<String> sheet;

    PlanRows(List<?> rows, Supplier<String> sheet) {
        this.rows = rows;
        this.sheet = sheet;
    }

    @JsonValue
    List<?> rows() {
        return rows;
    }

    String sheet() {
        return sheet.get();
    }
}
