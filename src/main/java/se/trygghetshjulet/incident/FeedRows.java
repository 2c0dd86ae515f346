package se.trygghetshjulet.incident;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code incident_import_row}, and what is made of it. */
@Repository
class FeedRows {

    private static final String NEW =
            "not exists (select 1 from incident i where i.kommun = :kommun and i.row_hash = r.row_hash)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FeedRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(Long feedImport, List<FeedRow> rows) {
        template.batchUpdate(
                "insert into incident_import_row"
                        + " (incident_import, row_no, kind, place, happened_on, happened_hour, row_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> fill(statement, feedImport, row));
    }

    private static void fill(PreparedStatement statement, Long feedImport, FeedRow row) throws SQLException {
        int at = 0;
        statement.setLong(++at, feedImport);
        statement.setInt(++at, row.number());
        statement.setString(++at, row.kind());
        statement.setString(++at, row.place());
        statement.setObject(++at, row.day());
        statement.setObject(++at, row.hour(), Types.INTEGER);
        statement.setString(++at, row.hash());
    }

    List<FeedRow> first(Long feedImport, int most) {
        return jdbc.sql("select * from incident_import_row where incident_import = ? order by row_no limit ?")
                .params(feedImport, most)
                .query((row, number) -> new FeedRow(
                        row.getInt("row_no"),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("happened_hour", Integer.class),
                        row.getString("row_hash")))
                .list();
    }

    /** How many of the rows are not there yet. */
    int countNew(String kommun, Long feedImport) {
        return jdbc.sql("select count(*) from incident_import_row r where r.incident_import = :import and " + NEW)
                .param("import", feedImport)
                .param("kommun", kommun)
                .query(Integer.class)
                .single();
    }

    /** Makes incidents of the rows that are not there yet. */
    int take(String kommun, Long feedImport, Instant at) {
        return jdbc.sql("""
                        insert into incident (kommun, kind, place, happened_on, happened_hour, origin, state, told_at,
                            counted_at, incident_import, row_hash)
                        select cast(:kommun as varchar(64)), r.kind, r.place, r.happened_on, r.happened_hour, 'FEED',
                            'COUNTED', cast(:at as timestamp with time zone), cast(:at as timestamp with time zone),
                            r.incident_import, r.row_hash
                        from incident_import_row r where r.incident_import = :import and\s""" + NEW)
                .param("kommun", kommun)
                .param("import", feedImport)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Long feedImport) {
        jdbc.sql("delete from incident_import_row where incident_import = ?")
                .param(feedImport)
                .update();
    }

    /** @return false if it has been taken already */
    boolean markTaken(String kommun, Long feedImport, String person, Instant at) {
        return jdbc.sql("update incident_import set state = 'TAKEN', person = ?, taken_at = ?"
                                + " where id = ? and kommun = ? and state = 'PREVIEWED'")
                        .params(person, at.atOffset(ZoneOffset.UTC), feedImport, kommun)
                        .update()
                == 1;
    }

    /** @return false if it does not count */
    boolean markWithdrawn(String kommun, Long feedImport, String reason, String person, Instant at) {
        return jdbc.sql("update incident_import set state = 'WITHDRAWN', withdrawn_at = ?, withdrawn_by = ?,"
                                + " withdrawn_reason = ? where id = ? and kommun = ? and state = 'TAKEN'")
                        .params(at.atOffset(ZoneOffset.UTC), person, reason, feedImport, kommun)
                        .update()
                == 1;
    }

    void markWithdrawn(Long feedImport, int counted) {
        jdbc.sql("update incident_import set withdrawn_count = ? where id = ?")
                .params(counted, feedImport)
                .update();
    }

    void markNew(Long feedImport, int added) {
        jdbc.sql("update incident_import set new_count = ? where id = ?")
                .params(added, feedImport)
                .update();
    }
}
