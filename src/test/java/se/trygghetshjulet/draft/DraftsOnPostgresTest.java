package se.trygghetshjulet.draft;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.year.Postgres;

/** The same on the database of production. */
class DraftsOnPostgresTest extends DraftStory {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }
}
