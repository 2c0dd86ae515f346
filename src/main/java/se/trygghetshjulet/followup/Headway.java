package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** How far a party has come with a measure. */
enum Headway implements Coded {
    EJ_PABORJAD("Ej påbörjad"),
    PAGAR("Pågår"),
    KLAR("Klar");

    private final String title;

    Headway(String title) {
        this.title = title;
    }

    @JsonCreator
    static Headway of(String id) {
        return Coded.of(Headway.class, id);
    }

    String title() {
        return title;
    }
}
