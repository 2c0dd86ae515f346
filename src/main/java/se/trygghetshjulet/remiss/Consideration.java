package se.trygghetshjulet.remiss;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What is done with something that somebody wants to be otherwise. */
enum Consideration implements Coded {
    JA("Tas med"),
    DELVIS("Tas med delvis"),
    NEJ("Tas inte med");

    private final String title;

    Consideration(String title) {
        this.title = title;
    }

    @JsonCreator
    static Consideration of(String id) {
        return Coded.of(Consideration.class, id);
    }

    /** In Swedish. */
    String title() {
        return title;
    }
}
