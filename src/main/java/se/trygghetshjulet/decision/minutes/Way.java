package se.trygghetshjulet.decision.minutes;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** In which way a decision came about. */
public enum Way implements Coded {
    SAMMANTRADE,
    /** Without a meeting, all members agreeing one by one, where the body's own rules allow it. */
    PER_CAPSULAM,
    /** By an official on behalf of the body (KL 7:5). */
    DELEGATION;

    @JsonCreator
    static Way of(String id) {
        return Coded.of(Way.class, id);
    }
}
