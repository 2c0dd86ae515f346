package se.trygghetshjulet.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes after its time, and the tallies that stay. */
@Repository
class ThinRows {

    private final JdbcClient jdbc;

    ThinRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count and are older, day by day. */
    List<Old> older(String kommun, LocalDate keptFrom) {
        return jdbc.sql("""
                        select happened_on, happened_hour, kind, place, count(*) as n from incident
                        where kommun = ? and state = 'COUNTED' and happened_on < ?
                        group by happened_on, happened_hour, kind, place
                        """)
                .params(kommun, keptFrom)
                .query((row, number) -> new Old(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("happened_hour", Integer.class),
                        row.getString("kind"),
                        row.getString("place"),
                        row.getInt("n")))
                .list();
    }

    void tally(String kommun, LocalDate month, String kind, String place, int count) {
        int known = jdbc.sql("update incident_tally set tally = tally + ?"
                        + " where kommun = ? and first_day = ? and kind = ? and place = ?")
                .params(count, kommun, month, kind, place)
                .update();
        if (known == 0) {
            jdbc.sql("insert into incident_tally (kommun, first_day, kind, place, tally) values (?, ?, ?, ?, ?)")
                    .params(kommun, month, kind, place, count)
                    .update();
        }
    }

    /** @param hour −1 where nobody knew it */
    void tally(String kommun, LocalDate month, int weekday, int hour, int count) {
        int known = jdbc.sql("update incident_hour_tally set tally = tally + ?"
                        + " where kommun = ? and first_day = ? and weekday = ? and hour_no = ?")
                .params(count, kommun, month, weekday, hour)
                .update();
        if (known == 0) {
            jdbc.sql(
                            "insert into incident_hour_tally (kommun, first_day, weekday, hour_no, tally) values (?, ?, ?, ?, ?)")
                    .params(kommun, month, weekday, hour, count)
                    .update();
        }
    }

    /** In whatever state; what was merged into one of them stands by itself. */
    void remove(String kommun, LocalDate keptFrom) {
        jdbc.sql("update incident set merged_into = null where kommun = ? and merged_into in"
                        + " (select id from incident where kommun = ? and happened_on < ?)")
                .params(kommun, kommun, keptFrom)
                .update();
        jdbc.sql("delete from incident where kommun = ? and happened_on < ?")
                .params(kommun, keptFrom)
                .update();
    }

    /** What citizens wrote and the coordinator did not let count. */
    void forgetTexts(String kommun, Instant toldBefore) {
        jdbc.sql(
                        "update incident set description = null where kommun = ? and state in ('REJECTED', 'MERGED', 'WITHDRAWN')"
                                + " and told_at < ? and description is not null")
                .params(kommun, toldBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removePreviews(String kommun, Instant readBefore) {
        jdbc.sql("delete from incident_import where kommun = ? and state = 'PREVIEWED' and read_at < ?")
                .params(kommun, readBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param hour null where nobody knows it */
    record Old(LocalDate day, Integer hour, String kind, String place, int count) {}
}
