package se.trygghetshjulet.lagesbild;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** How much a problem matters to those who live with it, the least first. */
public enum Severity implements Coded {
    LITEN("Liten"),
    TYDLIG("Tydlig"),
    ALLVARLIG("Allvarlig");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    @JsonCreator
    static Severity of(String id) {
        return Coded.of(Severity.class, id);
    }

    public String title() {
        return title;
    }
}
