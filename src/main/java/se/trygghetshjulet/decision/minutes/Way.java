package se.trygghetshjulet.decision.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** In which way a decision came about. */
public enum Way {
    SAMMANTRADE("sammantrade"),
    /** Without a meeting, all members agreeing one by one, where the body's own rules allow it. */
    PER_CAPSULAM("per-capsulam"),
    /** By an official on behalf of the body (KL 7:5). */
    DELEGATION("delegation");

    private final String id;

    Way(String id) {
        this.id = id;
    }

    @JsonCreator
    static Way of(String id) {
        return Arrays.stream(values())
                .filter(way -> way.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String id() {
        return id;
    }
}
