package se.trygghetshjulet.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * One step of the engine's tables. The scripts lie in the engine's jar, in the folder that its changelog for Liquibase
 * refers to: unlike those that create the newest version at once, what they say stays the same from release to release.
 * A new version of the engine is one line more in {@link #VERSIONS}. Indexes of ours come after, as a patch of that version.
 *
 * @param version the engine's version once the scripts have been run
 * @param scripts on the class path, with {@code %s} for the name that Camunda has for the database
 */
record EngineScript(String version, String description, List<String> scripts) implements JavaMigration {

    private static final String FOLDER = "org/camunda/bpm/engine/db/liquibase/";

    private static final String OF_CAMUNDA = "Camunda ";

    private static final List<String> VERSIONS =
            List.of("7.16", "7.17", "7.18", "7.19", "7.20", "7.21", "7.22", "7.23", "7.24");

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    static Stream<EngineScript> all() {
        return Stream.of(Stream.of(beginning()), later(), Stream.of(lookups())).flatMap(steps -> steps);
    }

    private static EngineScript beginning() {
        return new EngineScript(
                VERSIONS.get(0),
                OF_CAMUNDA + VERSIONS.get(0),
                PARTS.stream()
                        .map(part -> FOLDER + "baseline/liquibase.%s.create." + part + ".sql")
                        .toList());
    }

    private static Stream<EngineScript> later() {
        return Stream.iterate(1, step -> step < VERSIONS.size(), step -> step + 1)
                .map(step -> new EngineScript(
                        VERSIONS.get(step),
                        OF_CAMUNDA + VERSIONS.get(step),
                        List.of((FOLDER + "upgrade/%%s_engine_%s_to_%s.sql")
                                .formatted(VERSIONS.get(step - 1), VERSIONS.get(step)))));
    }

    private static EngineScript lookups() {
        return new EngineScript("7.24.1", "Lookups", List.of("db/engine/lookups.sql"));
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    /** None: a comment that Camunda changes in a script that has been run is no reason not to start. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String database =
                name(DatabaseDriver.fromProductName(connection.getMetaData().getDatabaseProductName()));
        for (String script : scripts) {
            ScriptUtils.executeSqlScript(
                    connection, new EncodedResource(new ClassPathResource(script.formatted(database))));
        }
    }

    private static String name(DatabaseDriver driver) {
        return switch (driver) {
            case H2 -> "h2";
            case POSTGRESQL -> "postgres";
            default -> throw new IllegalStateException("Motorns tabeller finns inte för " + driver);
        };
    }
}
