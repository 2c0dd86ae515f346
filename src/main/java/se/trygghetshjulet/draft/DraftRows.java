package se.trygghetshjulet.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code task_draft}. Each change is one statement, so that of two that come at once one is refused. */
@Repository
class DraftRows {

    private static final String OF_TASK =
            "select person, lock_no, saved_at, content from task_draft where kommun = ? and task = ?";

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(String kommun, String task, String person) {
        return jdbc.sql(OF_TASK + " and person = ?")
                .params(kommun, task, person)
                .query(DraftRows::draft)
                .optional();
    }

    /** Those who have written something, the first to do so last. */
    List<Draft> begun(String kommun, String task) {
        return jdbc.sql(OF_TASK + " and content is not null order by saved_at desc, person")
                .params(kommun, task)
                .query(DraftRows::draft)
                .list();
    }

    /**
     * @param seen revision that the person has before him
     * @param content null to begin anew
     * @return whether that was the last one
     */
    boolean replace(String kommun, String task, String person, int seen, String content, Instant at) {
        return jdbc.sql("update task_draft set content = ?, lock_no = lock_no + 1, saved_at = ?"
                                + " where kommun = ? and task = ? and person = ? and lock_no = ?")
                        .params(content, at.atOffset(ZoneOffset.UTC), kommun, task, person, seen)
                        .update()
                == 1;
    }

    /** @return false if there is one already */
    boolean add(String kommun, String task, String person, int seen, String content, Instant at) {
        try {
            return jdbc.sql("insert into task_draft (kommun, task, person, content, lock_no, saved_at)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                            .params(kommun, task, person, content, seen + 1, at.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void remove(String kommun, String task) {
        jdbc.sql("delete from task_draft where kommun = ? and task = ?")
                .params(kommun, task)
                .update();
    }

    /** What there are drafts for, in every municipality. */
    List<Kept> kept() {
        return jdbc.sql("select distinct kommun, task from task_draft")
                .query((row, number) -> new Kept(row.getString("kommun"), row.getString("task")))
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("person"),
                row.getInt("lock_no"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("content"));
    }

    record Kept(String kommun, String task) {}
}
