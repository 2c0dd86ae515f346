package se.trygghetshjulet.absence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.engine.ReadInTransaction;

interface Absences extends ListCrudRepository<Absence, Long> {

    /** Those that hold on a day. A transaction asks once. */
    default List<Absence> on(String kommun, LocalDate day) {
        return ReadInTransaction.or(new AwayOn(kommun, day), () -> readOn(kommun, day));
    }

    @Query("""
            select * from absence
            where kommun = :kommun and first_day <= :day and last_day >= :day
              and (ended_on is null or ended_on > :day)
            order by id
            """)
    List<Absence> readOn(String kommun, LocalDate day);

    /** Those that hold on any day from the first to the last. */
    @Query("""
            select * from absence
            where kommun = :kommun and first_day <= :last and last_day >= :first
              and (ended_on is null or ended_on > :first and ended_on > first_day)
            order by first_day, id
            """)
    List<Absence> between(String kommun, LocalDate first, LocalDate last);

    List<Absence> findByNoticeOrderByKommun(long notice);

    record AwayOn(String kommun, LocalDate day) {}
}
