package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.calendar.Subscriptions;

/** The feeds on the database of production. */
class CalendarOnPostgresTest extends RunningWheel {

    @Autowired
    private Subscriptions subscriptions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void aDeadlineComesGoesAndIsForgottenInBothFeeds() {
        String person = subscriptions.renewPerson("provby-uppgiftslamnare");
        String kommun = subscriptions.renewKommun("provby", "provby-sakerhetssamordnare");
        Turn turn = turnOf("provby").on("2026-09-01").started(2027);
        Task task = turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains("Skola"))
                .findFirst()
                .orElseThrow();
        String uid = "UID:uppgift-" + task.getId() + "@localhost\r\n";

        for (String path : new String[] {person, kommun}) {
            assertThat(feed(path))
                    .contains(uid, "SUMMARY:Lämna underlag: Skola (Provby kommun)\r\n", "STATUS:CONFIRMED");
        }
        assertThat(feed(kommun)).contains("SUMMARY:Kommunstyrelsen (Provby kommun)\r\n");

        turn.done(USER_TASK_SUPPLY_SOURCE);
        for (String path : new String[] {person, kommun}) {
            assertThat(feed(path)).contains(uid, "STATUS:CANCELLED");
        }

        turn.on("2026-12-01");
        for (String path : new String[] {person, kommun}) {
            assertThat(feed(path)).doesNotContain(uid);
        }
        subscriptions.revokePerson("provby-uppgiftslamnare");
        assertThat(site().anonymously(person).status()).isEqualTo(404);
    }

    private String feed(String path) {
        return site().anonymously(path).ok().body();
    }
}
