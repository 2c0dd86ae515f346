package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a new version does with an area of the one before. */
public enum Revision {
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
