package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** What a new version does with an area of the one before. */
public enum Revision implements Coded {
    BEHALL("Behåll"),
    ANDRA("Ändra"),
    NYTT("Nytt område"),
    UTGAR("Utgår");

    private final String title;

    Revision(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Revision of(String id) {
        return Coded.of(Revision.class, id);
    }

    public String title() {
        return title;
    }
}
