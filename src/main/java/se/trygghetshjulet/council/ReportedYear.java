package se.trygghetshjulet.council;

import java.time.LocalDate;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What a report is about.
 *
 * @param day on which it is written, in Swedish time
 */
public record ReportedYear(Municipality municipality, int planYear, LocalDate day) {

    /** "2028", or "2028/29" where plan years are not those of the calendar. */
    public String name() {
        return municipality.documents().plan().planYear().name(planYear);
    }

    public WheelYear turn() {
        return new WheelYear(municipality.id(), planYear);
    }
}
