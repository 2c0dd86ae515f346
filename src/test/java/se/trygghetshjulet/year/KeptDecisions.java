package se.trygghetshjulet.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What bodies decided, as the tables have it, and what came of it. */
public final class KeptDecisions {

    private final JdbcClient jdbc;

    public KeptDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were recorded. */
    public List<Kept> all() {
        return jdbc.sql("select kommun, plan_year, body, outcome, by_minority, disqualified from decision order by id")
                .query(KeptDecisions::decision)
                .list();
    }

    public List<Kept> of(String kommun, int year) {
        return all().stream()
                .filter(decision -> decision.kommun().equals(kommun) && decision.year() == year)
                .toList();
    }

    /** @param body id in the profile: "ks" */
    public List<Kept> by(String body) {
        return all().stream().filter(decision -> decision.body().equals(body)).toList();
    }

    public List<Kept> by(String body, int year) {
        return by(body).stream().filter(decision -> decision.year() == year).toList();
    }

    /** "two walks a year > four walks a year": what the decisions about a year's plan changed in the proposal. */
    public List<String> changes(int year) {
        return jdbc.sql("select c.text_before, c.text_after from decision_change c join decision d on d.id = c.decision"
                        + " where d.plan_year = ? order by c.decision, c.row_no")
                .param(year)
                .query((row, place) -> row.getString(1) + " > " + row.getString(2))
                .list();
    }

    /** The days from which the decisions are final that have been checked and that nobody has appealed. */
    public List<LocalDate> finalDays() {
        return jdbc.sql("select final_on from announcement where not appealed order by id")
                .query((row, place) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Whoever has been told of an annual follow-up and has it in minutes: "ks". */
    public List<String> receivers() {
        return jdbc.sql("select receiver from annual_receipt order by id")
                .query(String.class)
                .list();
    }

    private static Kept decision(ResultSet row, int place) throws SQLException {
        return new Kept(
                row.getString("kommun"),
                row.getInt("plan_year"),
                row.getString("body"),
                row.getString("outcome"),
                row.getBoolean("by_minority"),
                row.getString("disqualified"));
    }

    /** @param disqualified who did not take part; null if nobody was kept from it */
    public record Kept(String kommun, int year, String body, String outcome, boolean byMinority, String disqualified) {

        /** "ks BIFALL" */
        public String asLine() {
            return body + " " + outcome;
        }
    }
}
