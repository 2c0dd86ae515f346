package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The two that agree, and the two together where they share a measure. */
public enum Party {
    KOMMUN("Kommunen"),
    POLIS("Polisen"),
    BADA("Kommunen och polisen tillsammans");

    private final String title;

    Party(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Party of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Whether a measure of this party is one that {@code other} answers for. */
    public boolean concerns(Party other) {
        return this == BADA || this == other;
    }
}
