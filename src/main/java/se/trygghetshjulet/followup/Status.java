package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a measure is going. */
enum Status {
    GRON("Grön"),
    GUL("Gul"),
    ROD("Röd");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    @JsonCreator
    static Status of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }
}
