package se.trygghetshjulet.abuse;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every table, to see what a request has changed. H2 says which tables were written to since the last look, so
 * that only those are read again; what was written and rolled back is no change.
 */
final class Books {

    /** Written by whoever comes in, whatever he asks for: sessions, and the engine's counters. */
    private static final Set<String> NOT_LOOKED_AT =
            Set.of("SPRING_SESSION", "SPRING_SESSION_ATTRIBUTES", "ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG");

    /** Of a person's row: wrong passwords are counted by whatever way they come, and lock the account for a while. */
    private static final Set<String> COUNTED = Set.of("ATTEMPTS_", "LOCK_EXP_TIME_", "REV_");

    private static final List<String> MUNICIPALITY = List.of("KOMMUN", "TENANT_ID_");

    private final JdbcClient jdbc;
    private final Map<String, String> municipalityOfVersion = new HashMap<>();
    private final Map<String, Long> written = new HashMap<>();
    private final Map<String, Map<Row, Integer>> tables = new HashMap<>();

    /** @param kommun null where the table names none */
    record Row(String kommun, String content) {}

    /** A row that came or went. */
    record Change(String table, String kommun, String content) {}

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("select id, kommun from document_version")
                .query((row, number) -> municipalityOfVersion.put(row.getString(1), row.getString(2)))
                .list();
        changes();
    }

    int tables() {
        return tables.size();
    }

    /** Rows that have come or gone since this was last asked; one that was changed has done both. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        writes().forEach((table, number) -> {
            if (!number.equals(written.put(table, number))) {
                Map<Row, Integer> now = rows(table);
                Map<Row, Integer> before = tables.put(table, now);
                if (before != null) {
                    compare(table, before, now, changes);
                }
            }
        });
        return changes;
    }

    private static void compare(String table, Map<Row, Integer> before, Map<Row, Integer> now, List<Change> changes) {
        Map<Row, Integer> all = new HashMap<>(before);
        all.putAll(now);
        all.keySet().stream()
                .filter(row -> !before.getOrDefault(row, 0).equals(now.getOrDefault(row, 0)))
                .forEach(row -> changes.add(new Change(table, row.kommun(), row.content())));
    }

    private Map<String, Long> writes() {
        Map<String, Long> writes = new TreeMap<>();
        jdbc.sql("select table_name, last_modification from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"
                        + " and table_name not in ('flyway_schema_history', 'engine_schema_history')")
                .query((row, number) -> writes.put(row.getString(1), row.getLong(2)))
                .list();
        writes.keySet().removeAll(NOT_LOOKED_AT);
        return writes;
    }

    private Map<Row, Integer> rows(String table) {
        Map<Row, Integer> rows = new HashMap<>();
        jdbc.sql("select * from " + table)
                .query((row, number) ->
                        rows.merge(read(row, table.equals("ACT_ID_USER") ? COUNTED : Set.of()), 1, Integer::sum))
                .list();
        return rows;
    }

    private Row read(ResultSet row, Set<String> leftOut) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        StringBuilder content = new StringBuilder();
        String kommun = null;
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            if (leftOut.contains(columns.getColumnName(column))) {
                continue;
            }
            String value = text(row, column);
            content.append(columns.getColumnName(column))
                    .append('=')
                    .append(value)
                    .append(' ');
            if (MUNICIPALITY.contains(columns.getColumnName(column))) {
                kommun = value;
            } else if (columns.getColumnName(column).equals("DOCUMENT_VERSION")) {
                kommun = municipalityOfVersion.get(value);
            }
        }
        return new Row(kommun, content.toString());
    }

    private static String text(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : row.getString(column);
    }
}
