package se.trygghetshjulet.revision;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * One ad hoc revision of a plan in force.
 *
 * @param planYear year of the plan that it revises
 * @param origin what it is about, or where the signal came from
 * @param publicReason why, as citizens may read it; null until BRÅ has reviewed the addendum
 * @param openMarker names the plan while the addendum is open; two open ones of a plan would share it
 * @param openedBy user id; null where a signal opened it
 */
@Table("addendum")
record Addendum(
        @Id Long id,
        String kommun,
        int planYear,
        int addendumNo,
        String origin,
        String reason,
        String publicReason,
        Status status,
        String openMarker,
        String openedBy,
        Instant openedAt,
        Instant closedAt) {

    enum Status {
        OPEN,
        IN_FORCE,
        /** The plan stays as it was. */
        DROPPED
    }

    static Addendum open(WheelYear year, String origin, String reason, String person, Instant at) {
        return new Addendum(
                null,
                year.kommun(),
                year.year(),
                year.addendum(),
                origin,
                reason,
                null,
                Status.OPEN,
                marker(year),
                person,
                at,
                null);
    }

    static String marker(WheelYear year) {
        return new WheelYear(year.kommun(), year.year()).businessKey();
    }

    Addendum told(String why) {
        return new Addendum(
                id,
                kommun,
                planYear,
                addendumNo,
                origin,
                reason,
                why,
                status,
                openMarker,
                openedBy,
                openedAt,
                closedAt);
    }

    /** @throws IllegalStateException if it is closed already */
    Addendum closed(Status end, Instant at) {
        if (status != Status.OPEN) {
            throw new IllegalStateException("Tillägget " + wheelYear() + " väntades vara öppet men är " + status);
        }
        return new Addendum(
                id, kommun, planYear, addendumNo, origin, reason, publicReason, end, null, openedBy, openedAt, at);
    }

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendumNo);
    }
}
