package se.trygghetshjulet.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.StoredInstant;

/** Files that somebody looks through, for a day. */
@Repository
class StatisticsFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    StatisticsFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public long keep(String kommun, String name, String content, String person) {
        Instant now = clock.instant();
        jdbc.sql("delete from indicator_import where read_at < :before")
                .param("before", StoredInstant.utc(now.minus(KEPT)))
                .update();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into indicator_import (kommun, file_name, content, person, read_at)
                        values (:kommun, :name, :content, :person, :at)
                        """)
                .param("kommun", kommun)
                .param("name", name)
                .param("content", content)
                .param("person", person)
                .param("at", StoredInstant.utc(now))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    Optional<Kept> find(String kommun, long id) {
        return jdbc.sql("select file_name, content from indicator_import where kommun = :kommun and id = :id")
                .param("kommun", kommun)
                .param("id", id)
                .query((row, number) -> new Kept(row.getString("file_name"), row.getString("content")))
                .optional();
    }

    void remove(String kommun, long id) {
        jdbc.sql("delete from indicator_import where kommun = :kommun and id = :id")
                .param("kommun", kommun)
                .param("id", id)
                .update();
    }

    record Kept(String name, String content) {}
}
