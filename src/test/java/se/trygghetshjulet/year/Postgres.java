package se.trygghetshjulet.year;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntUnaryOperator;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL without Docker, one a JVM; it goes down with it, after the application that uses it. */
public final class Postgres {

    private static final String OWNER = "postgres";

    private static EmbeddedPostgres server;
    private static int databases;

    private Postgres() {}

    public static void behind(DynamicPropertyRegistry registry) {
        behind(registry, port -> port);
    }

    /** @param detour from the server's port to the one by which the application reaches it */
    public static void behind(DynamicPropertyRegistry registry, IntUnaryOperator detour) {
        String name = emptyDatabase();
        String url = url(name, detour.applyAsInt(server.getPort()));
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> OWNER);
        registry.add("spring.datasource.password", () -> OWNER);
    }

    /** JDBC URL of a new database; its owner and the owner's password are {@code postgres}. */
    public static String newDatabase() {
        String name = emptyDatabase();
        return url(name, server.getPort());
    }

    /** How many connections there are of an application that has called itself so in its JDBC URL. */
    public static int connectionsOf(String application) {
        return JdbcClient.create(server().getPostgresDatabase())
                .sql("select count(*) from pg_stat_activity where application_name = ?")
                .param(application)
                .query(Integer.class)
                .single();
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private static synchronized String emptyDatabase() {
        String name = "story" + ++databases;
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                // after the application, which otherwise waits half a minute for a database that is gone
                SpringApplication.getShutdownHandlers().add(Postgres::close);
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
