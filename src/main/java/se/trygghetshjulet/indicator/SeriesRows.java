package se.trygghetshjulet.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.StoredInstant;

/** Where the figures of indicators are found in other people's statistics, and how it went when they were fetched there. */
@Repository
public class SeriesRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SeriesRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the indicators' keys. */
    public Map<String, Place> of(String kommun) {
        return jdbc
                .sql("select indicator, series, fetched_at, fault from indicator_series where kommun = :kommun")
                .param("kommun", kommun)
                .query((row, number) -> new Place(
                        row.getString("indicator"),
                        row.getString("series"),
                        StoredInstant.of(row, "fetched_at"),
                        row.getString("fault")))
                .list()
                .stream()
                .collect(Collectors.toMap(Place::indicator, place -> place));
    }

    /** @param series empty for none */
    @Transactional
    public void set(String kommun, String indicator, String series, String person) {
        jdbc.sql("delete from indicator_series where kommun = :kommun and indicator = :indicator")
                .param("kommun", kommun)
                .param("indicator", indicator)
                .update();
        if (!series.isEmpty()) {
            jdbc.sql("""
                            insert into indicator_series (kommun, indicator, series, person, set_at)
                            values (:kommun, :indicator, :series, :person, :at)
                            """)
                    .param("kommun", kommun)
                    .param("indicator", indicator)
                    .param("series", series)
                    .param("person", person)
                    .param("at", StoredInstant.utc(clock.instant()))
                    .update();
        }
    }

    /** @param fault a Swedish sentence; null if it went well */
    public void fetched(String kommun, String indicator, Instant at, String fault) {
        jdbc.sql("""
                        update indicator_series set fetched_at = :at, fault = :fault
                        where kommun = :kommun and indicator = :indicator
                        """)
                .param("at", StoredInstant.utc(at))
                .param("fault", fault)
                .param("kommun", kommun)
                .param("indicator", indicator)
                .update();
    }

    /**
     * @param fetchedAt null unless the product has asked for it by itself
     * @param fault what went wrong then; null if nothing did
     */
    public record Place(String indicator, String series, Instant fetchedAt, String fault) {

        public boolean isKpi() {
            return SeriesName.isKpi(series);
        }
    }
}
