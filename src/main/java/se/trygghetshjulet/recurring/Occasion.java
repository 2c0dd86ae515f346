package se.trygghetshjulet.recurring;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Activity;

/**
 * One time that a recurring activity is due, and what became of it.
 *
 * @param name what the profile called the activity on that day
 * @param occasionDay the day by the profile's rhythm, or the day on which somebody asked for it
 * @param sequenceNo 0 by rhythm; 1, 2 … for those asked for on the same day
 * @param plannedDay the day that those involved have chosen; null until then
 * @param reason why it was cancelled; null if it was not
 */
@Table("occasion")
record Occasion(
        @Id Long id,
        String kommun,
        String activity,
        Activity.Kind kind,
        String name,
        LocalDate occasionDay,
        int sequenceNo,
        Status status,
        LocalDate plannedDay,
        String place,
        LocalDate heldOn,
        String reason,
        Instant openedAt) {

    enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    static Occasion open(String kommun, Activity activity, LocalDate day, int sequenceNo, Instant at) {
        return new Occasion(
                null,
                kommun,
                activity.id(),
                activity.kind(),
                activity.name(),
                day,
                sequenceNo,
                Status.PLANNED,
                null,
                null,
                null,
                null,
                at);
    }

    Occasion plannedFor(LocalDate day, String where) {
        return with(Status.PLANNED, day, where, null, null);
    }

    Occasion heldOn(LocalDate day) {
        return with(Status.HELD, plannedDay, place, day, null);
    }

    Occasion heldOn(LocalDate day, String where) {
        return with(Status.HELD, plannedDay, where, day, null);
    }

    Occasion cancelled(String why) {
        return with(Status.CANCELLED, plannedDay, place, null, why);
    }

    /** What people know it by: "BRÅ-möte 2027-03-10"; several walks may set out on the same day. */
    String title() {
        String title = name + " " + (plannedDay == null ? occasionDay : plannedDay);
        return kind == Activity.Kind.TRYGGHETSVANDRING && place != null ? title + ", " + place : title;
    }

    private Occasion with(Status newStatus, LocalDate planned, String where, LocalDate held, String why) {
        if (status == Status.HELD) {
            throw new IllegalStateException(title() + " väntades vara öppet men hölls " + heldOn);
        }
        return new Occasion(
                id,
                kommun,
                activity,
                kind,
                name,
                occasionDay,
                sequenceNo,
                newStatus,
                planned,
                where,
                held,
                why,
                openedAt);
    }
}
