package se.trygghetshjulet.lagesbild;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way a problem is going, as those who supply it see it. */
public enum Trend {
    OKAR("Ökar"),
    OFORANDRAT("Oförändrat"),
    MINSKAR("Minskar"),
    OKANT("Vet inte");

    private final String title;

    Trend(String title) {
        this.title = title;
    }

    @JsonCreator
    static Trend of(String id) {
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
