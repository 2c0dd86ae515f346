package se.trygghetshjulet.overenskommelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How an överenskommelse goes on. */
enum Renewal {
    SAMMA_TEXT("Förläng samma text"),
    NY_TEXT("Ny text");

    private final String title;

    Renewal(String title) {
        this.title = title;
    }

    @JsonCreator
    static Renewal of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
