package se.trygghetshjulet.handlingsplan.depth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a measure is done once or belongs to the ordinary work. */
public enum Work {
    ENGANGSINSATS("Engångsinsats"),
    ORDINARIE("Ordinarie verksamhet");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Work of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** By the word that people read. */
    public static Optional<Work> titled(String title) {
        return Arrays.stream(values())
                .filter(work -> work.title.equalsIgnoreCase(title))
                .findFirst();
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
