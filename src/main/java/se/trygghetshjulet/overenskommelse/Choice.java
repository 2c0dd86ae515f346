package se.trygghetshjulet.overenskommelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What becomes of an överenskommelse that nears its end. */
enum Choice implements Coded {
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
        return Coded.of(Choice.class, id);
    }

    @Override
    public String id() {
        return id;
    }
}
