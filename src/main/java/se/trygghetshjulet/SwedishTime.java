package se.trygghetshjulet;

import java.util.TimeZone;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Days are Swedish days wherever the server stands: the engine reads cycles, and drivers store dates, in the JVM's zone.
 * Set before anything else is loaded, as the H2 driver remembers the zone that it meets first and would then store
 * every date a day early.
 */
class SwedishTime implements ApplicationListener<ApplicationStartingEvent> {

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        TimeZone.setDefault(TimeZone.getTimeZone(Municipality.ZONE));
    }
}
