package se.trygghetshjulet.overenskommelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.text.Coded;

/** How an överenskommelse goes on. */
enum Renewal implements Coded {
    SAMMA_TEXT("Förläng samma text"),
    NY_TEXT("Ny text");

    private final String title;

    Renewal(String title) {
        this.title = title;
    }

    @JsonCreator
    static Renewal of(String id) {
        return Coded.of(Renewal.class, id);
    }

    /** @param canProlong whether the municipality prolongs, and there is something to prolong */
    static List<Choice> choices(boolean canProlong) {
        return Stream.of(values())
                .filter(renewal -> canProlong || renewal == NY_TEXT)
                .map(renewal -> new Choice(renewal.title, renewal.id()))
                .toList();
    }

    /** As form-js wants options. */
    record Choice(String label, String value) {}
}
