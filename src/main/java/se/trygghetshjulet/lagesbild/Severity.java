package se.trygghetshjulet.lagesbild;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a problem matters to those who live with it, the least first. */
public enum Severity {
    LITEN("Liten"),
    TYDLIG("Tydlig"),
    ALLVARLIG("Allvarlig");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    @JsonCreator
    static Severity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
