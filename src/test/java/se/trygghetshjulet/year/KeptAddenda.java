package se.trygghetshjulet.year;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addenda to plans in force, as the table has them. */
public final class KeptAddenda {

    private final JdbcClient jdbc;

    public KeptAddenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were opened. */
    public List<Kept> all() {
        return jdbc.sql("select plan_year, status from addendum order by id")
                .query((row, place) -> new Kept(row.getInt("plan_year"), row.getString("status")))
                .list();
    }

    /** Where the addenda to a year's plan stand: "IN_FORCE". */
    public List<String> statuses(int year) {
        return all().stream()
                .filter(addendum -> addendum.year() == year)
                .map(Kept::status)
                .toList();
    }

    /** Drops every addendum, as if that had been decided; its process goes on. */
    public void drop() {
        jdbc.sql("update addendum set status = 'DROPPED', open_marker = null").update();
    }

    /** @param year of the plan that it revises */
    public record Kept(int year, String status) {}
}
