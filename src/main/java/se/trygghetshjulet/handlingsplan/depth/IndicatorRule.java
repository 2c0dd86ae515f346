package se.trygghetshjulet.handlingsplan.depth;

import com.fasterxml.jackson.annotation.JsonCreator;
import se.trygghetshjulet.text.Coded;

/** How it is seen that an indicator has reached its goal. Where none is chosen, by a change in per cent a year. */
public enum IndicatorRule implements Coded {
    FEWER("farre", "färre än förra perioden"),
    MORE("fler", "fler än förra perioden"),
    /** So many times the figure of the year before. */
    FACTOR("faktor", "gånger förra årets siffra"),
    /** A figure to come to, from above or below. */
    ABSOLUTE("varde", "ett bestämt värde"),
    /** So many done each year, at least. */
    COUNT("antal", "minst ett visst antal"),
    YES_NO("ja-nej", "ja eller nej"),
    /** Judged in words: there is no figure. */
    QUALITATIVE("ord", "bedöms i ord");

    private final String id;
    private final String title;

    IndicatorRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    public static IndicatorRule of(String id) {
        return Coded.of(IndicatorRule.class, id);
    }

    @Override
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Whether it says nothing without a figure of its own. */
    public boolean asksForGoal() {
        return this == FACTOR || this == ABSOLUTE || this == COUNT;
    }
}
