package se.trygghetshjulet.remiss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What came of asking somebody. */
enum RemissStatus {
    /** Nothing so far. */
    VANTAR("vantar"),
    SVAR("svar"),
    AVSTAR("avstar"),
    /** Nothing came by the last day. */
    UTEBLEV("uteblev");

    private final String id;

    RemissStatus(String id) {
        this.id = id;
    }

    @JsonCreator
    static RemissStatus of(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String id() {
        return id;
    }
}
