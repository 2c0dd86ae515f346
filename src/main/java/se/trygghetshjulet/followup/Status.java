package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;

/** How a measure is going. */
enum Status {
    GRON("Grön"),
    GUL("Gul"),
    ROD("Röd");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    /** Of what several parties say of one measure; null where nobody says anything. */
    static Status worst(Collection<MeasureReport> reports) {
        return reports.stream()
                .map(MeasureReport::status)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @JsonCreator
    static Status of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }
}
