package se.trygghetshjulet.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes back beside the plan, as the tables have it: each time that it was due, and what was noted about it. */
public final class KeptOccasions {

    private final JdbcClient jdbc;

    public KeptOccasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every occasion of an activity, in the order in which they were opened. */
    public List<Kept> of(String activity) {
        return all().stream()
                .filter(occasion -> occasion.activity().equals(activity))
                .toList();
    }

    /** The only occasion of an activity that was due on a day. */
    public Kept on(String activity, String day) {
        return only(of(activity).stream()
                .filter(occasion -> occasion.day().equals(LocalDate.parse(day)))
                .toList());
    }

    /** The only occasion that was held on a day. */
    public Kept heldOn(String day) {
        return only(all().stream()
                .filter(occasion -> LocalDate.parse(day).equals(occasion.heldOn()))
                .toList());
    }

    /** What the chair has done to have a late meeting held. */
    public String chairMeasures(Kept meeting) {
        return jdbc.sql("select chair_measures from occasion_meeting where occasion = ?")
                .param(meeting.id())
                .query(String.class)
                .single();
    }

    /** The § in the minutes of whoever was reported to. */
    public Integer paragraph(Kept report) {
        return jdbc.sql("select paragraph from occasion_account where occasion = ?")
                .param(report.id())
                .query(Integer.class)
                .single();
    }

    /** The questions that a year's surveys have answers to. */
    public List<String> surveyed(int year) {
        return jdbc.sql("select r.question from survey_result r join safety_survey s on s.id = r.safety_survey"
                        + " where s.survey_year = ? order by r.safety_survey, r.row_no")
                .param(year)
                .query(String.class)
                .list();
    }

    /** Lets a meeting have been due on another day and forgets its papers, as after a change of the rhythm. */
    public void moveWithoutPapers(Kept meeting, String day) {
        jdbc.sql("delete from occasion_meeting where occasion = ?")
                .param(meeting.id())
                .update();
        jdbc.sql("update occasion set occasion_day = ? where id = ?")
                .params(LocalDate.parse(day), meeting.id())
                .update();
    }

    private List<Kept> all() {
        return jdbc.sql("select id, kommun, activity, occasion_day, status, held_on, reason from occasion order by id")
                .query(KeptOccasions::occasion)
                .list();
    }

    private static Kept only(List<Kept> found) {
        if (found.size() != 1) {
            throw new AssertionError("one occasion was expected, not " + found);
        }
        return found.get(0);
    }

    private static Kept occasion(ResultSet row, int place) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getString("kommun"),
                row.getString("activity"),
                row.getObject("occasion_day", LocalDate.class),
                row.getString("status"),
                row.getObject("held_on", LocalDate.class),
                row.getString("reason"));
    }

    /**
     * @param day the day by the profile's rhythm
     * @param heldOn null until it was held
     * @param reason why it was cancelled; null if it was not
     */
    public record Kept(
            Long id, String kommun, String activity, LocalDate day, String status, LocalDate heldOn, String reason) {}
}
