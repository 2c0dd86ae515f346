package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.trygghetshjulet.year.Postgres;

/** The engine's tables by scripts are those that the engine would have made by itself. */
class EngineSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theScriptsMakeWhatTheEngineMakes(String vendor) throws SQLException {
        DataSource scripted = emptyDatabase(vendor);
        new EngineSchema(scripted).migrate();
        DataSource made = emptyDatabase(vendor);
        engine(made, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).close();

        assertThat(shape(scripted)).isEqualTo(shape(made)).hasSizeGreaterThan(500);
        engine(scripted, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aDatabaseWhoseTablesTheEngineMadeGoesOnFromThere(String vendor) throws SQLException {
        DataSource database = emptyDatabase(vendor);
        engine(database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).close();
        Set<String> before = shape(database);

        new EngineSchema(database).migrate();
        new EngineSchema(database).migrate();

        assertThat(shape(database)).isEqualTo(before);
        assertThat(JdbcClient.create(database)
                        .sql("select \"version\" from \"" + EngineSchema.HISTORY
                                + "\" where \"version\" is not null order by \"installed_rank\"")
                        .query(String.class)
                        .list())
                .containsExactly("7.24", "7.24.1");
        engine(database, ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE).close();
    }

    /** Columns with their types, and indexes: "table.column type" and "table: index (column)". */
    private static Set<String> shape(DataSource database) throws SQLException {
        Set<String> shape = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String engines = data.storesUpperCaseIdentifiers() ? "ACT\\_%" : "act\\_%";
            try (ResultSet column = data.getColumns(null, connection.getSchema(), engines, "%")) {
                while (column.next()) {
                    shape.add("%s.%s %s(%s) %s %s"
                            .formatted(
                                    column.getString("TABLE_NAME"),
                                    column.getString("COLUMN_NAME"),
                                    column.getString("TYPE_NAME"),
                                    column.getString("COLUMN_SIZE"),
                                    column.getString("IS_NULLABLE"),
                                    column.getString("COLUMN_DEF")));
                }
            }
            Set<String> tables = new TreeSet<>();
            shape.forEach(column -> tables.add(column.substring(0, column.indexOf('.'))));
            for (String table : tables) {
                try (ResultSet index = data.getIndexInfo(null, connection.getSchema(), table, false, true)) {
                    while (index.next()) {
                        String name = index.getString("INDEX_NAME").toUpperCase(Locale.ROOT);
                        // H2 numbers those that it makes for keys
                        if (name.startsWith("ACT_")) {
                            shape.add(table + ": " + name.replaceAll("_INDEX_.*", "") + " ("
                                    + index.getString("COLUMN_NAME") + ")");
                        }
                    }
                }
            }
        }
        return shape;
    }

    private static ProcessEngine engine(DataSource database, String update) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("schema-" + UUID.randomUUID());
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(update);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }

    private static DataSource emptyDatabase(String vendor) {
        if (vendor.equals("postgresql")) {
            return new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres");
        }
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }
}
