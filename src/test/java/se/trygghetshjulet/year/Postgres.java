package se.trygghetshjulet.year;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntUnaryOperator;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL without Docker; it goes down with the JVM, after the application that uses it. */
public final class Postgres {

    private Postgres() {}

    public static void behind(DynamicPropertyRegistry registry) {
        behind(registry, port -> port);
    }

    /** @param detour from the server's port to the one by which the application reaches it */
    public static void behind(DynamicPropertyRegistry registry, IntUnaryOperator detour) {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            // after the application, which otherwise waits half a minute for a database that is gone
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            int port = detour.applyAsInt(postgres.getPort());
            String url = "jdbc:postgresql://localhost:" + port + "/postgres";
            registry.add("spring.datasource.url", () -> url);
            registry.add("spring.datasource.username", () -> "postgres");
            registry.add("spring.datasource.password", () -> "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
