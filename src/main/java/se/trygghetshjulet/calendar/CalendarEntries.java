package se.trygghetshjulet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CalendarEntries extends ListCrudRepository<CalendarEntry, Long> {

    Optional<CalendarEntry> findByKommunAndUid(String kommun, String uid);

    List<CalendarEntry> findByKommunAndKindAndRevisionStatus(
            String kommun, CalendarEntry.Kind kind, CalendarEntry.Status status);

    List<CalendarEntry> findByKommunAndKindAndRevisionStatusAndDetailsDayGreaterThanEqual(
            String kommun, CalendarEntry.Kind kind, CalendarEntry.Status status, LocalDate day);

    /** Who is to do it and whether it stands, where what it is and whom it is for are as before. */
    @Modifying
    @Query("""
            update calendar_entry
            set assignee = :assignee, status = :status, sequence_no = :sequence, changed_at = :changedAt where id = :id""")
    void restate(Long id, String assignee, String status, int sequence, Instant changedAt);

    /** Of what stands and of what was cancelled. */
    @Query("select e.uid from calendar_entry e where e.kommun = :kommun and e.kind = :kind")
    Set<String> uids(String kommun, String kind);

    /**
     * @param from days before it are history, but for tasks that still wait
     * @param told what was cancelled before is known by now
     */
    @Query("""
            select e.* from calendar_entry e
            where e.kommun = :kommun
              and (e.status = 'CONFIRMED' and (e.kind = 'TASK' or e.entry_day >= :from)
                or e.status = 'CANCELLED' and e.changed_at >= :told)
            order by e.entry_day, e.uid""")
    List<CalendarEntry> shownIn(String kommun, LocalDate from, Instant told);

    /** Of these, what is or was for one of the groups or the person. */
    @Query("""
            select e.* from calendar_entry e
            where e.kommun in (:kommuner)
              and (e.status = 'CONFIRMED' and (e.kind = 'TASK' or e.entry_day >= :from)
                or e.status = 'CANCELLED' and e.changed_at >= :told)
              and (e.assignee = :person or exists (
                select 1 from calendar_audience a
                where a.calendar_entry = e.id and (a.person = :person or a.role_group in (:groups))))
            order by e.entry_day, e.uid""")
    List<CalendarEntry> shownTo(
            String person, Collection<String> groups, Collection<String> kommuner, LocalDate from, Instant told);
}
