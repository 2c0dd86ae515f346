package se.trygghetshjulet.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.suppression.Span;

/** What is new among those that count. */
@Repository
class NewRows {

    private final JdbcClient jdbc;

    NewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Places where something has happened that had been quiet for a year. */
    List<String> freshPlaces(String kommun, Span span) {
        return jdbc.sql("""
                        select distinct place from incident i
                        where kommun = ? and state = 'COUNTED' and happened_on between ? and ?
                        and not exists (select 1 from incident e where e.kommun = i.kommun and e.state = 'COUNTED'
                            and e.place = i.place and e.happened_on >= ? and e.happened_on < ?)
                        """)
                .params(kommun, span.from(), span.to(), span.from().minusYears(1), span.from())
                .query(String.class)
                .list();
    }

    /** How many that happened before the span have begun to count since it began. */
    int cameLate(String kommun, Span span, Instant begins) {
        return jdbc.sql("select count(*) from incident where kommun = ? and state = 'COUNTED'"
                        + " and happened_on < ? and counted_at >= ?")
                .params(kommun, span.from(), begins.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
