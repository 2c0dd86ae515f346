package se.trygghetshjulet.indicator;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.StoredInstant;
import se.trygghetshjulet.text.Refused;

/** The table {@code indicator_sum}: which indicators count parts of what another one counts. */
@Repository
class SumRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    SumRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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
        lock(kommun);
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

    /** Until the transaction ends nobody else changes what adds up: each of two at once would see none of the other's. */
    private void lock(String kommun) {
        if (!isLocked(kommun)) {
            begin(kommun);
            isLocked(kommun);
        }
    }

    private boolean isLocked(String kommun) {
        return jdbc.sql("select kommun from indicator_sum_lock where kommun = :kommun for update")
                .param("kommun", kommun)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** In a transaction of its own: where two begin at once, one of them is told so and goes on. */
    private void begin(String kommun) {
        try {
            apart.executeWithoutResult(status -> jdbc.sql("insert into indicator_sum_lock (kommun) values (:kommun)")
                    .param("kommun", kommun)
                    .update());
        } catch (DuplicateKeyException e) {
            // somebody else has begun it
        }
    }
}
