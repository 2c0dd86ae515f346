package se.trygghetshjulet.remiss;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What is done with something that somebody wants to be otherwise. */
enum Stand {
    JA("ja", "Tas med"),
    DELVIS("delvis", "Tas med delvis"),
    NEJ("nej", "Tas inte med");

    private final String id;
    private final String title;

    Stand(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    static Stand of(String id) {
        return Arrays.stream(values())
                .filter(stand -> stand.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String id() {
        return id;
    }

    /** In Swedish. */
    String title() {
        return title;
    }
}
