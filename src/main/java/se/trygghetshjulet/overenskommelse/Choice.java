package se.trygghetshjulet.overenskommelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What becomes of an överenskommelse that nears its end. */
enum Choice {
    /** The turn that drafts next year's plan renews it. */
    IN_THE_TURN("fornyas-i-varvet"),
    /** The same text holds for longer, signed at once. */
    PROLONGED_NOW("forlangs-nu"),
    RUNS_OUT("loper-ut");

    private final String id;

    Choice(String id) {
        this.id = id;
    }

    @JsonCreator
    static Choice of(String id) {
        return Arrays.stream(values())
                .filter(choice -> choice.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no choice " + id));
    }

    @JsonValue
    String id() {
        return id;
    }
}
