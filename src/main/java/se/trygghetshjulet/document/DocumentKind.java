package se.trygghetshjulet.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the wheel yields in versions. */
public enum DocumentKind {
    LAGESBILD("Lägesbild"),
    HANDLINGSPLAN("Handlingsplan"),
    MEDBORGARLOFTE("Medborgarlöfte"),
    OVERENSKOMMELSE("Överenskommelse"),
    RIKTLINJE("Riktlinje"),
    UPPFOLJNING("Uppföljning");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    /**
     * @param id as in the models: medborgarlofte
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator
    public static DocumentKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind in general; a municipality may call its own something else. */
    public String title() {
        return title;
    }
}
