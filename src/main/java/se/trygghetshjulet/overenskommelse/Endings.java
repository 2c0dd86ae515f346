package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.engine.ReadInTransaction;

/** The table {@code overenskommelse_end}: a row for each agreement that somebody has ended. */
@Repository
class Endings {

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ending of(Long agreement) {
        return ReadInTransaction.or(new EndOf(agreement), () -> read(agreement));
    }

    private Ending read(Long agreement) {
        return jdbc.sql("select replaced_from, terminated_to from overenskommelse_end where document_version = ?")
                .param(agreement)
                .query((row, place) -> new Ending(
                        row.getObject("replaced_from", LocalDate.class),
                        row.getObject("terminated_to", LocalDate.class)))
                .optional()
                .orElse(Ending.NONE);
    }

    void save(Long agreement, Ending ending) {
        ReadInTransaction.forget();
        int known = jdbc.sql(
                        "update overenskommelse_end set replaced_from = ?, terminated_to = ? where document_version = ?")
                .params(ending.replacedFrom(), ending.terminatedTo(), agreement)
                .update();
        if (known == 0) {
            jdbc.sql(
                            "insert into overenskommelse_end (replaced_from, terminated_to, document_version) values (?, ?, ?)")
                    .params(ending.replacedFrom(), ending.terminatedTo(), agreement)
                    .update();
        }
    }

    private record EndOf(Long agreement) {}
}
