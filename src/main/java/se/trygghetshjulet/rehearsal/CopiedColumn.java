package se.trygghetshjulet.rehearsal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table that is copied.
 *
 * @param type of {@link Types}
 * @param isNumbered whether the database gives each row the next number
 */
record CopiedColumn(String name, int type, boolean isNullable, boolean isNumbered) {

    static List<CopiedColumn> of(Connection database, String table) throws SQLException {
        List<CopiedColumn> columns = new ArrayList<>();
        try (ResultSet found = database.getMetaData().getColumns(null, database.getSchema(), table, "%")) {
            while (found.next()) {
                columns.add(new CopiedColumn(
                        found.getString("COLUMN_NAME"),
                        found.getInt("DATA_TYPE"),
                        "YES".equals(found.getString("IS_NULLABLE")),
                        "YES".equals(found.getString("IS_AUTOINCREMENT"))));
            }
        }
        return columns;
    }

    /** Large objects would stay with the connection that they came from. */
    Object value(ResultSet row, int place) throws SQLException {
        return switch (type) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(place);
            case Types.CLOB -> row.getString(place);
            default -> row.getObject(place);
        };
    }
}
