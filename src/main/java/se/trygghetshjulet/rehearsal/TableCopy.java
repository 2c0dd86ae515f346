package se.trygghetshjulet.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Copies what a municipality has, documents and cases, into a database of the same build, so that a rehearsal goes on
 * from where the municipality is. Knows tables by their columns, whatever there is: rows that name a municipality are
 * copied if it is this one or none; rows of a document's parts, if the document is; what belongs to no municipality,
 * such as people and their groups, as a whole.
 */
@Component
class TableCopy {

    private static final int BATCH = 500;

    /**
     * What the new database has of its own, logins, letters, of which a rehearsal sends none, files, of which it makes none,
     * incidents and what citizens answer, which no task waits for.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "FLYWAY_SCHEMA_HISTORY",
            "ENGINE_SCHEMA_HISTORY",
            "SPRING_SESSION",
            "SPRING_SESSION_ATTRIBUTES",
            "ACT_GE_PROPERTY",
            "ACT_GE_SCHEMA_LOG",
            "ACT_RU_METER_LOG",
            "ACT_RU_TASK_METER_LOG",
            "LETTER",
            "LETTER_LINE",
            "DOCUMENT_FILE",
            "DOCUMENT_FILE_BYTES",
            "ATTACHMENT",
            "ATTACHMENT_BYTES",
            "INCIDENT",
            "INCIDENT_ACTION",
            "INCIDENT_IMPORT",
            "INCIDENT_IMPORT_ROW",
            "INCIDENT_TALLY",
            "INCIDENT_HOUR_TALLY",
            "INCIDENT_SENDER",
            "INCIDENT_SENDER_KEY",
            "OPEN_FORM_SENDER",
            "OPEN_FORM_KEY",
            "DIALOGUE_ANSWER",
            "DIALOGUE_CHOICE",
            "DIALOGUE_TEXT");

    /** Of the engine's history only which cases there have been: a year is turned once. */
    private static final String HISTORY = "ACT_HI_";

    private static final String CASES = "ACT_HI_PROCINST";

    private final DataSource source;

    TableCopy(DataSource source) {
        this.source = source;
    }

    /** @param target an H2 database with the same tables; what they hold is replaced */
    void copy(String kommun, DataSource target) throws SQLException {
        try (Connection from = source.getConnection();
                Connection to = target.getConnection()) {
            boolean autoCommit = from.getAutoCommit();
            int isolation = from.getTransactionIsolation();
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                copy(kommun, from, to);
            } finally {
                from.rollback();
                from.setTransactionIsolation(isolation);
                from.setAutoCommit(autoCommit);
            }
        }
    }

    private static void copy(String kommun, Connection from, Connection to) throws SQLException {
        try (Statement statement = to.createStatement()) {
            statement.execute("set referential_integrity false");
            // not row by row: documents that are decided are never deleted, and their texts come before their states
            for (String table : tables(to)) {
                statement.execute("truncate table " + table);
            }
            for (String table : tables(to)) {
                List<CopiedColumn> columns = CopiedColumn.of(to, table);
                rows(kommun, table, columns, from, to);
                for (CopiedColumn column : columns) {
                    if (column.isNumbered()) {
                        statement.execute(
                                "alter table %1$s alter column %2$s restart with (select coalesce(max(%2$s), 0) + 1 from %1$s)"
                                        .formatted(table, column.name()));
                    }
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    private static void rows(String kommun, String table, List<CopiedColumn> columns, Connection from, Connection to)
            throws SQLException {
        String names = columns.stream().map(CopiedColumn::name).collect(Collectors.joining(", "));
        String owned = OwnedRows.of(to, table);
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement read = from.prepareStatement("select " + names + " from " + table + " where " + owned);
                PreparedStatement write =
                        to.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            for (int place = 1; place <= read.getParameterMetaData().getParameterCount(); place++) {
                read.setString(place, kommun);
            }
            try (ResultSet row = read.executeQuery()) {
                for (int count = 1; row.next(); count++) {
                    for (int place = 1; place <= columns.size(); place++) {
                        write.setObject(place, columns.get(place - 1).value(row, place));
                    }
                    write.addBatch();
                    if (count % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }

    private static List<String> tables(Connection to) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = to.getMetaData().getTables(null, to.getSchema(), "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
                if (!LEFT_OUT.contains(name) && (!name.startsWith(HISTORY) || name.equals(CASES))) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }
}
