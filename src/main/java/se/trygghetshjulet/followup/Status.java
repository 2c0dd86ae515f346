package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.Comparator;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.text.Coded;

/** How a measure is going. */
enum Status implements Coded {
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
        return Coded.of(Status.class, id);
    }

    String title() {
        return title;
    }
}
