package se.trygghetshjulet.lagesbild;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** Which way a problem is going, as those who supply it see it. */
public enum Trend implements Coded {
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
        return Coded.of(Trend.class, id);
    }

    public String title() {
        return title;
    }
}
