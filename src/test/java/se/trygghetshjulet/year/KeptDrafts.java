package se.trygghetshjulet.year;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people have begun to write in tasks and not sent in, as the table has it. */
public final class KeptDrafts {

    private final JdbcClient jdbc;

    public KeptDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> all() {
        return jdbc.sql("select task, content from task_draft order by task, person")
                .query((row, place) -> new Kept(row.getString("task"), row.getString("content")))
                .list();
    }

    /** @param task the engine's id */
    public List<Kept> in(String task) {
        return all().stream().filter(draft -> draft.task().equals(task)).toList();
    }

    public void clear() {
        jdbc.sql("delete from task_draft").update();
    }

    /** Nothing can be saved until the table is put back. */
    public void takeTableAway() {
        jdbc.sql("alter table task_draft rename to task_draft_away").update();
    }

    public void putTableBack() {
        jdbc.sql("alter table task_draft_away rename to task_draft").update();
    }

    /** @param content JSON; null if the person has begun anew since */
    public record Kept(String task, String content) {}
}
