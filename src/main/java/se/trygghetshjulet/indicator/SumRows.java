package se.trygghetshjulet.indicator;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.text.Refused;

/** The table {@code indicator_sum}: which indicators count parts of what another one counts. */
@Repository
class SumRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SumRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The whole by the key of each part. */
    Map<String, String> of(String kommun) {
        return jdbc
                .sql("select indicator, whole from indicator_sum where kommun = :kommun")
                .param("kommun", kommun)
                .query((row, number) -> Map.entry(row.getString("indicator"), row.getString("whole")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @param whole empty for none
     * @throws Refused if it would be a part of a part
     */
    @Transactional
    public void set(String kommun, String indicator, String whole, String person) {
        jdbc.sql("delete from indicator_sum where kommun = :kommun and indicator = :indicator")
                .param("kommun", kommun)
                .param("indicator", indicator)
                .update();
        if (whole.isEmpty()) {
            return;
        }
        Map<String, String> others = of(kommun);
        if (indicator.equals(whole) || others.containsKey(whole) || others.containsValue(indicator)) {
            throw new Refused(
                    "helhet",
                    "En del kan inte själv ha delar. Välj det mål som räknar allt, för var och en av delarna.");
        }
        jdbc.sql("""
                        insert into indicator_sum (kommun, indicator, whole, person, set_at)
                        values (:kommun, :indicator, :whole, :person, :at)
                        """)
                .param("kommun", kommun)
                .param("indicator", indicator)
                .param("whole", whole)
                .param("person", person)
                .param("at", StoredInstant.utc(clock.instant()))
                .update();
    }
}
