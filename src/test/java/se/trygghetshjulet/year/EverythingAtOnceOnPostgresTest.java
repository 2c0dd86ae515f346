package se.trygghetshjulet.year;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What is new in one municipality's profile is all in this one's, so that the database meets it here. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=alltby")
class EverythingAtOnceOnPostgresTest extends EverythingAtOnce {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }
}
