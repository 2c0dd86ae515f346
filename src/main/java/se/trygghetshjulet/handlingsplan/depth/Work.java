package se.trygghetshjulet.handlingsplan.depth;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Optional;
import se.trygghetshjulet.text.Coded;

/** Whether a measure is done once or belongs to the ordinary work. */
public enum Work implements Coded {
    ENGANGSINSATS("Engångsinsats"),
    ORDINARIE("Ordinarie verksamhet");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Work of(String id) {
        return Coded.of(Work.class, id);
    }

    /** By the word that people read. */
    public static Optional<Work> titled(String title) {
        return Arrays.stream(values())
                .filter(work -> work.title.equalsIgnoreCase(title))
                .findFirst();
    }

    public String title() {
        return title;
    }
}
