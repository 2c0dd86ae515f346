package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.WheelTime;

/** The rehearsal's database is another one than the product's: what lies in PostgreSQL is played on H2. */
@TestPropertySource(properties = {"trygghetshjulet.rehearsal.patience=15m", "trygghetshjulet.rehearsal.limit=15m"})
class YearAtAGlanceOnPostgresTest extends RunningWheel {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void aYearUnderWayIsCopiedFromPostgresAndGoesOn() {
        ClockUtil.setCurrentTime(WheelTime.morning(LocalDate.of(2027, 9, 1)));
        turnOf("provby")
                .on("2027-09-01")
                .started(2028)
                .done(USER_TASK_SUPPLY_SOURCE)
                .done(USER_TASK_COMPILE);

        Site.Person coordinator = site().as("provby-sakerhetssamordnare");
        coordinator.get("/samordning/provby/arsplan/2028.ics").ok();
        String page = coordinator.get("/samordning/provby/arsplan/2028").ok().body();

        assertThat(page)
                .contains("Godkänn lägesbilden för polisen", "Publicera plan", "Kontrollera laga kraft")
                .doesNotContain("Något stoppar arbetet");
        assertThat(page.substring(
                        page.indexOf("id=\"manad-2027-09-rubrik\""), page.indexOf("id=\"manad-2027-10-rubrik\"")))
                .contains("Godkänn lägesbilden för kommunen")
                .doesNotContain("Sammanställ lägesbilden");
    }
}
