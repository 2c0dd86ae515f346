package se.trygghetshjulet.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.TurnDays;

/**
 * A year as the rehearsal went.
 *
 * @param from the day on which the turn starts, or today if that has been
 * @param to the day on which the last of it is done
 * @param computedAt the product's own time
 * @param took how long it took
 */
record YearPlan(
        Municipality municipality,
        int year,
        LocalDate from,
        LocalDate to,
        List<PlannedTask> tasks,
        List<PlannedTimer> timers,
        List<PlannedMeeting> meetings,
        List<Stop> stops,
        Instant computedAt,
        Duration took) {

    /** The plan that the turn yields holds from this day. */
    LocalDate firstDay() {
        return new TurnDays(municipality).firstDay(year);
    }
}
