package se.trygghetshjulet.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What the wheel yields in versions. */
public enum DocumentKind implements Coded {
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
        return Coded.of(DocumentKind.class, id);
    }

    /** The kind in general; a municipality may call its own something else. */
    public String title() {
        return title;
    }
}
