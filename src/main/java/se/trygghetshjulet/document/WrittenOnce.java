package se.trygghetshjulet.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * H2's side of what PostgreSQL does in PL/pgSQL: document rows are never changed or taken away, and a content is added
 * only while its version is a draft. See {@code db/vendor}.
 */
public class WrittenOnce implements Trigger {

    /** SQL:2023, integrity constraint violation. */
    private static final String REFUSED = "23000";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if (before != null) {
            throw new SQLException("document rows are written once and never changed", REFUSED);
        }
        try (PreparedStatement last = connection.prepareStatement("select state from document_state"
                + " where document_version = ? order by position_no desc fetch first row only")) {
            last.setObject(1, after[0]);
            try (ResultSet row = last.executeQuery()) {
                if (row.next() && !DocumentState.DRAFT.name().equals(row.getString(1))) {
                    throw new SQLException("a document is written only while it is a draft", REFUSED);
                }
            }
        }
    }
}
