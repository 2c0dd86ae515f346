package se.trygghetshjulet.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters as the tables have them, and what they tell of tasks, for tests that ask what was written to whom. */
public final class KeptLetters {

    private final JdbcClient jdbc;

    public KeptLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were written. */
    public List<Kept> all() {
        return jdbc.sql("select id, letter_key, kind, case_key, recipient, address, subject, body, status"
                        + " from letter order by id")
                .query(KeptLetters::letter)
                .list();
    }

    public List<Kept> of(String kind) {
        return all().stream().filter(letter -> letter.kind().equals(kind)).toList();
    }

    /** @param person user id */
    public List<Kept> to(String person) {
        return all().stream().filter(letter -> person.equals(letter.person())).toList();
    }

    public List<Kept> to(String person, String kind) {
        return to(person).stream().filter(letter -> letter.kind().equals(kind)).toList();
    }

    /** @param caseKey business key of a turn: "provby-2028" */
    public List<Kept> about(String caseKey, String kind) {
        return of(kind).stream()
                .filter(letter -> caseKey.equals(letter.caseKey()))
                .toList();
    }

    public int count() {
        return jdbc.sql("select count(*) from letter").query(Integer.class).single();
    }

    /** How many are in a status, however many there are: quick enough to be asked again and again. */
    public int count(String status) {
        return jdbc.sql("select count(*) from letter where status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }

    /** What people have been told of tasks. */
    public List<Line> lines() {
        return jdbc.sql("select person, kommun, case_key, title, due, reason from letter_line order by id")
                .query(KeptLetters::line)
                .list();
    }

    /** What people have been told of tasks for a reason: "paminnelse". */
    public List<Line> told(String reason) {
        return lines().stream().filter(line -> line.reason().equals(reason)).toList();
    }

    /** Lets a letter stand as if that had become of it. */
    public void mark(Long letter, String status) {
        jdbc.sql("update letter set status = ? where id = ?")
                .params(status, letter)
                .update();
    }

    /** Takes every letter away with its lines, as no user of the product can. */
    public void clear() {
        jdbc.sql("delete from letter_line").update();
        jdbc.sql("delete from letter").update();
    }

    /** From now on everybody gets letters as if he had never chosen how. */
    public void forgetPreferences() {
        jdbc.sql("delete from preference").update();
    }

    public static Kept last(List<Kept> letters) {
        return letters.get(letters.size() - 1);
    }

    private static Kept letter(ResultSet row, int place) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getString("letter_key"),
                row.getString("kind"),
                row.getString("case_key"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("status"));
    }

    private static Line line(ResultSet row, int place) throws SQLException {
        return new Line(
                row.getString("person"),
                row.getString("kommun"),
                row.getString("case_key"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("reason"));
    }

    /**
     * @param caseKey business key of the turn; null if none
     * @param person user id; null for somebody outside the product
     */
    public record Kept(
            Long id,
            String key,
            String kind,
            String caseKey,
            String person,
            String address,
            String subject,
            String body,
            String status) {}

    /** @param title of the task */
    public record Line(String person, String kommun, String caseKey, String title, LocalDate due, String reason) {}
}
