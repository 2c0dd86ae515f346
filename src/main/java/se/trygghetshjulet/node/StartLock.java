package se.trygghetshjulet.node;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Of several nodes that start, one at a time makes tables, deploys models and gives rights; the next finds it all done.
 * An advisory lock of PostgreSQL, on a connection outside the pool: when its node dies it is free again. A database of
 * H2 is one node's alone.
 */
@Component
@EnableConfigurationProperties(NodeProperties.class)
class StartLock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);

    /** Any number that nobody else locks in this database; Flyway has others. */
    private static final long KEY = 7_492_036_251L;

    /** SQLSTATE of PostgreSQL: the wait was over. */
    private static final String WAITED_IN_VAIN = "55P03";

    /** A statement that has had no answer by then has lost its server. */
    private static final Duration LOST = Duration.ofSeconds(30);

    private static final Executor AT_ONCE = Runnable::run;

    private final DataSource database;
    private final Duration patience;
    private Connection connection;

    StartLock(DataSource database, NodeProperties properties) {
        this.database = database;
        this.patience = properties.startPatience();
    }

    /** @throws IllegalStateException if another node has been starting for longer than anybody should wait */
    void take() {
        try {
            Connection own = DataSourceBuilder.derivedFrom(database)
                    .type(SimpleDriverDataSource.class)
                    .build()
                    .getConnection();
            connection = own;
            DatabaseDriver driver =
                    DatabaseDriver.fromProductName(own.getMetaData().getDatabaseProductName());
            if (driver != DatabaseDriver.POSTGRESQL) {
                free();
                return;
            }
            lock(own);
        } catch (SQLException e) {
            free();
            throw new IllegalStateException(
                    WAITED_IN_VAIN.equals(e.getSQLState())
                            ? "En annan nod har hållit på att starta längre än trygghetshjulet.node.start-patience. "
                                    + "Se i dess logg vad den väntar på, stoppa den och starta om den här."
                            : "Startlåset i databasen kunde inte tas.",
                    e);
        }
    }

    private void lock(Connection own) throws SQLException {
        own.setNetworkTimeout(AT_ONCE, Math.toIntExact(patience.plus(LOST).toMillis()));
        try (Statement statement = own.createStatement()) {
            if (!isMine(statement)) {
                LOG.info("Another node is starting; this one waits for it");
                statement.execute("set lock_timeout = " + patience.toMillis());
                statement.execute("select pg_advisory_lock(" + KEY + ")");
            }
        }
    }

    private static boolean isMine(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** All that is written at start has been written; only then may the next begin. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void isReady() {
        free();
    }

    /** The start failed, or has been over for long. */
    @Override
    public void destroy() {
        free();
    }

    private synchronized void free() {
        JdbcUtils.closeConnection(connection);
        connection = null;
    }
}
