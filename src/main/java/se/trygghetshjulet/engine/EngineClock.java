package se.trygghetshjulet.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;

/** The engine's own time, so that timers and our dates never disagree; a rehearsal brings a time of its own. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock() {
        this(Municipality.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new EngineClock(zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
