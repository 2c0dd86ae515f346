package se.trygghetshjulet.rehearsal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Which rows of a table are a municipality's, by the table's columns and keys. */
final class OwnedRows {

    /** Columns that name the municipality. */
    private static final Set<String> OWNERS = Set.of("KOMMUN", "TENANT_ID_");

    private OwnedRows() {}

    /**
     * A condition with places for the municipality's id. Rows that may name none are shared, unless they are part of
     * something: the engine names no municipality on the files of a deployment.
     */
    static String of(Connection database, String table) throws SQLException {
        Optional<Part> part = Part.of(database, table);
        for (CopiedColumn column : CopiedColumn.of(database, table)) {
            if (OWNERS.contains(column.name())) {
                String named = column.name() + " = ?";
                String shared = column.name() + " is null"
                        + part.map(its -> " and (" + its.key + " is null or " + its.ofTheWhole + ")")
                                .orElse("");
                return column.isNullable() ? "(" + named + " or " + shared + ")" : named;
            }
        }
        return part.map(Part::ofTheWhole).orElse("1 = 1");
    }

    /**
     * What a table's rows are part of, unless it is of their like.
     *
     * @param key column that names the whole
     * @param ofTheWhole condition on which that is the municipality's
     */
    private record Part(String key, String ofTheWhole) {

        static Optional<Part> of(Connection database, String table) throws SQLException {
            try (ResultSet found = database.getMetaData().getImportedKeys(null, database.getSchema(), table)) {
                if (!found.next() || table.equals(found.getString("PKTABLE_NAME"))) {
                    return Optional.empty();
                }
                String key = found.getString("FKCOLUMN_NAME");
                String whole = found.getString("PKTABLE_NAME");
                return Optional.of(new Part(
                        key,
                        "%s in (select %s from %s where %s)"
                                .formatted(
                                        key, found.getString("PKCOLUMN_NAME"), whole, OwnedRows.of(database, whole))));
            }
        }
    }
}
