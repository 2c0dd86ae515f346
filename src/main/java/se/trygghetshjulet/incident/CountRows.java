package se.trygghetshjulet.incident;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.incident.Incident.Origin;
import se.trygghetshjulet.suppression.Span;

/** Counts as the tables have them: of incidents that are kept, and of months that only tallies are left of. */
@Repository
class CountRows {

    private final JdbcClient jdbc;

    CountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param months whole months within the span whose incidents may be gone */
    List<PlaceKind> byPlaceAndKind(String kommun, Span span, Span months) {
        return jdbc.sql("""
                        select place, kind, sum(n) as n from (
                            select place, kind, count(*) as n from incident
                            where kommun = :kommun and state = 'COUNTED' and happened_on between :from and :to
                            group by place, kind
                            union all
                            select place, kind, sum(tally) as n from incident_tally
                            where kommun = :kommun and first_day between :first and :last
                            group by place, kind
                        ) counted group by place, kind
                        """)
                .param("kommun", kommun)
                .param("from", span.from())
                .param("to", span.to())
                .param("first", months.from())
                .param("last", months.to())
                .query((row, number) -> new PlaceKind(row.getString("place"), row.getString("kind"), row.getInt("n")))
                .list();
    }

    List<DayHour> byDayAndHour(String kommun, Span span) {
        return jdbc.sql("""
                        select happened_on, happened_hour, count(*) as n from incident
                        where kommun = ? and state = 'COUNTED' and happened_on between ? and ?
                        group by happened_on, happened_hour
                        """)
                .params(kommun, span.from(), span.to())
                .query((row, number) -> new DayHour(
                        row.getObject("happened_on", LocalDate.class)
                                .getDayOfWeek()
                                .getValue(),
                        row.getObject("happened_hour", Integer.class),
                        row.getInt("n")))
                .list();
    }

    List<DayHour> tallies(String kommun, Span months) {
        return jdbc.sql("""
                        select weekday, hour_no, sum(tally) as n from incident_hour_tally
                        where kommun = ? and first_day between ? and ? group by weekday, hour_no
                        """)
                .params(kommun, months.from(), months.to())
                .query((row, number) -> new DayHour(
                        row.getInt("weekday"),
                        row.getInt("hour_no") < 0 ? null : row.getInt("hour_no"),
                        row.getInt("n")))
                .list();
    }

    List<BySource> bySource(String kommun, Span span) {
        return jdbc.sql("""
                        select i.origin, m.feed, count(*) as n from incident i
                        left join incident_import m on m.id = i.incident_import
                        where i.kommun = ? and i.state = 'COUNTED' and i.happened_on between ? and ?
                        group by i.origin, m.feed order by n desc, i.origin, m.feed
                        """)
                .params(kommun, span.from(), span.to())
                .query((row, number) ->
                        new BySource(Origin.valueOf(row.getString("origin")), row.getString("feed"), row.getInt("n")))
                .list();
    }

    /** @param feed id of the feed; null where it came with no file */
    record BySource(Origin origin, String feed, int count) {}

    /** @param hour null where nobody knew it */
    record DayHour(int weekday, Integer hour, int count) {}

    record PlaceKind(String place, String kind, int count) {}
}
