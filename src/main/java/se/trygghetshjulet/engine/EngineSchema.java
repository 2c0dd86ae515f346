package se.trygghetshjulet.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, by Camunda's own scripts in their order: the oldest that the engine's jar can begin from, and then
 * each step up to its own version. They have a history of their own beside that of the product's tables; a database whose
 * tables the engine once made by itself goes on from the version that they say they have.
 */
@Component
public class EngineSchema {

    /** Where Flyway keeps which of them have been run. */
    public static final String HISTORY = "engine_schema_history";

    private static final String VERSIONS = "act_ge_schema_log";

    private final DataSource database;

    EngineSchema(DataSource database) {
        this.database = database;
    }

    public void migrate() {
        Flyway.configure()
                .dataSource(database)
                .table(HISTORY)
                .locations(new String[0])
                .javaMigrations(EngineScript.all().toArray(JavaMigration[]::new))
                .baselineOnMigrate(true)
                .baselineVersion(installed().orElse(MigrationVersion.fromVersion("0")))
                .load()
                .migrate();
    }

    /** Major and minor: patches of the engine leave the tables alone, or come with a script of their own. */
    private Optional<MigrationVersion> installed() {
        try (Connection connection = database.getConnection()) {
            if (!hasTable(connection, VERSIONS)) {
                return Optional.empty();
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select version_ from " + VERSIONS)) {
                List<MigrationVersion> versions = new ArrayList<>();
                while (row.next()) {
                    versions.add(MigrationVersion.fromVersion(row.getString(1).replaceFirst("^(\\d+\\.\\d+).*", "$1")));
                }
                return versions.stream().max(Comparator.naturalOrder());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Det gick inte att läsa vilken version motorns tabeller har.", e);
        }
    }

    private static boolean hasTable(Connection connection, String wanted) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String name = database.storesUpperCaseIdentifiers() ? wanted.toUpperCase(Locale.ROOT) : wanted;
        try (ResultSet found = database.getTables(null, connection.getSchema(), name, null)) {
            return found.next();
        }
    }
}
