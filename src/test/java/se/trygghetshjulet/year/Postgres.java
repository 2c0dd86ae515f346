package se.trygghetshjulet.year;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL without Docker; it goes down with the JVM, after the application that uses it. */
final class Postgres {

    private Postgres() {}

    static void behind(DynamicPropertyRegistry registry) {
        try {
            String url = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            registry.add("spring.datasource.url", () -> url);
            registry.add("spring.datasource.username", () -> "postgres");
            registry.add("spring.datasource.password", () -> "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
