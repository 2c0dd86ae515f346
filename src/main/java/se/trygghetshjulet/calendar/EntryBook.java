package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters what is known, and counts up what that changes. Part of the transaction under way. */
@Component
class EntryBook {

    private final CalendarEntries entries;
    private final Clock clock;

    EntryBook(CalendarEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Enters what cannot be there yet. */
    void add(CalendarEntry known) {
        entries.save(known);
    }

    /** Enters it, or what is new about it; what was cancelled stands again. */
    CalendarEntry put(CalendarEntry known) {
        return find(known.kommun(), known.uid())
                .map(entry -> keep(entry, entry.revised(known)))
                .orElseGet(() -> entries.save(known));
    }

    /** What is new about something that stands; nothing if it does not. */
    void revise(CalendarEntry known) {
        find(known.kommun(), known.uid())
                .filter(entry -> !entry.isCancelled())
                .ifPresent(entry -> keep(entry, entry.revised(known)));
    }

    /** @return as it is now; none if it never stood */
    Optional<CalendarEntry> cancel(String kommun, String uid) {
        return find(kommun, uid).map(entry -> keep(entry, entry.cancelled(clock.instant())));
    }

    private Optional<CalendarEntry> find(String kommun, String uid) {
        return entries.findByKommunAndUid(kommun, uid);
    }

    private CalendarEntry keep(CalendarEntry before, CalendarEntry after) {
        if (before == after) {
            return before;
        }
        if (!after.isSameAndForTheSame(before)) {
            return entries.save(after);
        }
        CalendarEntry.Revision revision = after.revision();
        entries.restate(
                after.id(), after.assignee(), revision.status().name(), revision.number(), revision.changedAt());
        return after;
    }
}
