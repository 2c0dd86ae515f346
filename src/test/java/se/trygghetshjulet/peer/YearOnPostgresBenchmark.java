package se.trygghetshjulet.peer;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.year.Postgres;

class YearOnPostgresBenchmark extends YearAgainstPeers {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Override
    String database() {
        return "PostgreSQL";
    }

    @Override
    String emptyDatabase(String name) {
        return Postgres.newDatabase();
    }
}
