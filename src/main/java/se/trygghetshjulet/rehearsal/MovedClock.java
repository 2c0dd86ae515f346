package se.trygghetshjulet.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.trygghetshjulet.municipality.Municipality;

/** A rehearsal's time: it stands at nine in the morning, Europe/Stockholm, until it is turned to another day. */
final class MovedClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private volatile LocalDate today;

    MovedClock(LocalDate today) {
        this.today = today;
    }

    void turnTo(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    @Override
    public ZoneId getZone() {
        return Municipality.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return today.atTime(MORNING).atZone(Municipality.ZONE).toInstant();
    }
}
