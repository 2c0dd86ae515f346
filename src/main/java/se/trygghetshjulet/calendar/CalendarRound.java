package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.Fingerprints;
import se.trygghetshjulet.engine.Fingerprints.Part;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Keeps the book in step with the profiles, which are read at start, and with the years, which go by: at start, and with
 * the first reader of each year. Nobody misses what nobody reads, so there is no timer.
 */
@Component
class CalendarRound {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRound.class);

    private final Municipalities municipalities;
    private final TaskEntries tasks;
    private final BodyMeetings meetings;
    private final Fingerprints fingerprints;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Year> made = new HashMap<>();

    CalendarRound(
            Municipalities municipalities,
            TaskEntries tasks,
            BodyMeetings meetings,
            Fingerprints fingerprints,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.municipalities = municipalities;
        this.tasks = tasks;
        this.meetings = meetings;
        this.fingerprints = fingerprints;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** While the other nodes still wait with their start. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void atStart() {
        for (Municipality municipality : municipalities.all()) {
            alone(municipality, () -> tasks.catchUp(municipality.id()));
        }
        thisYear();
    }

    /** Once in a year; the readers who come meanwhile wait. */
    synchronized void thisYear() {
        Year year = Year.now(clock);
        List<Municipality> due = municipalities.all().stream()
                .filter(municipality -> !year.equals(made.put(municipality.id(), year)))
                .toList();
        if (!due.isEmpty()) {
            Map<String, String> kept = fingerprints.of(Part.MEETINGS);
            due.forEach(municipality -> enterMeetings(municipality, kept.get(municipality.id())));
        }
    }

    /** @param kept of what is entered already; null if nothing is */
    private void enterMeetings(Municipality municipality, String kept) {
        List<CalendarEntry> all = meetings.of(municipality);
        String fingerprint = BodyMeetings.fingerprint(all);
        if (!fingerprint.equals(kept)) {
            alone(municipality, () -> {
                meetings.enter(municipality.id(), all);
                fingerprints.keep(municipality.id(), Part.MEETINGS, fingerprint);
            });
        }
    }

    /** Another node of the same installation may be at the same rows; what it enters need not be entered twice. */
    private void alone(Municipality municipality, Runnable round) {
        try {
            transaction.executeWithoutResult(status -> round.run());
        } catch (DataIntegrityViolationException e) {
            LOG.info("The calendar of {} is being brought up to date by another node", municipality.id());
        }
    }
}
