package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a party has come with a measure. */
enum Headway {
    EJ_PABORJAD("Ej påbörjad"),
    PAGAR("Pågår"),
    KLAR("Klar");

    private final String title;

    Headway(String title) {
        this.title = title;
    }

    @JsonCreator
    static Headway of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }
}
