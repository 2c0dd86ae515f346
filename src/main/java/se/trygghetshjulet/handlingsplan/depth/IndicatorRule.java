package se.trygghetshjulet.handlingsplan.depth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How it is seen that an indicator has reached its goal. Where none is chosen, by a change in per cent a year. */
public enum IndicatorRule {
    FEWER("farre", "färre än förra perioden"),
    MORE("fler", "fler än förra perioden"),
    YES_NO("ja-nej", "ja eller nej");

    private final String id;
    private final String title;

    IndicatorRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    public static IndicatorRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no rule of an indicator"));
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
