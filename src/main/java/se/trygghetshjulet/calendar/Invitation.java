package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * Enters what people are called to, and makes the part of their letter that a calendar understands: the same thing in
 * letter and feed, with the same number.
 */
@Component
public class Invitation {

    private final EntryBook book;
    private final EventText text;
    private final CalendarFile file;
    private final Municipalities municipalities;
    private final Clock clock;

    Invitation(EntryBook book, EventText text, CalendarFile file, Municipalities municipalities, Clock clock) {
        this.book = book;
        this.text = text;
        this.file = file;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Enters it, or gives it its new day and place.
     *
     * @return with METHOD:PUBLISH
     */
    @Transactional
    public Part to(Appointment appointment) {
        return message(book.put(CalendarEntry.of(
                uid(appointment.kommun(), appointment.key()),
                appointment.kommun(),
                CalendarEntry.Kind.OCCASION,
                new CalendarEntry.Details(
                        appointment.caseKey(),
                        appointment.day(),
                        appointment.title(),
                        appointment.place(),
                        appointment.notes()),
                CalendarEntry.Audience.of(appointment.groups(), Set.of()),
                clock.instant())));
    }

    /** @return with METHOD:CANCEL; none if nobody was ever called to it */
    @Transactional
    public Optional<Part> calledOff(String kommun, String key) {
        return book.cancel(kommun, uid(kommun, key)).map(this::message);
    }

    private Part message(CalendarEntry entry) {
        return new Part(
                entry.revision().number(),
                file.message(municipalities.get(entry.kommun()).name(), text.of(entry, entry.isCancelled())));
    }

    private static String uid(String kommun, String key) {
        return "tillfalle-" + kommun + "-" + key;
    }

    /**
     * What goes with a letter.
     *
     * @param sequence which telling of it this is, from 0
     * @param text an iCalendar object with one event
     */
    public record Part(int sequence, String text) {}
}
