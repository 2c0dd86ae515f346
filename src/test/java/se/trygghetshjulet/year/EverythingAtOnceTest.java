package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

class EverythingAtOnceTest extends EverythingAtOnce {

    @Test
    void itsYearAheadShowsNoContradiction() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2027-08-30T07:00:00Z")));

        Site.Person coordinator = site().as("alltby-sakerhetssamordnare");
        // waits until the year has been gone through, where the page answers at once
        coordinator.get("/samordning/alltby/arsplan/2028.ics").ok();
        String page = coordinator.get("/samordning/alltby/arsplan/2028").ok().body();

        assertThat(page)
                .contains("Inget krockar med sammanträden, stängda dagar eller planens första dag.")
                .contains("Sammanställ remissvaren", "Löfte för torget")
                .doesNotContain("Något stoppar arbetet");
    }
}
