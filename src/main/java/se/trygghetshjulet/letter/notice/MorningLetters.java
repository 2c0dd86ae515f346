package se.trygghetshjulet.letter.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox.Draft;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.outbox.Letter;
import se.trygghetshjulet.letter.outbox.LetterLine;
import se.trygghetshjulet.letter.outbox.LetterLines;
import se.trygghetshjulet.letter.outbox.LetterWriter;
import se.trygghetshjulet.letter.outbox.Letters;
import se.trygghetshjulet.municipality.WorkingDays;
import se.trygghetshjulet.text.SwedishDate;

/**
 * The morning letter: one a person and working day, over all municipalities. It is put into words when it is sent; until
 * then every municipality's morning run adds its lines.
 */
@Component
class MorningLetters {

    /** When the morning run starts, Europe/Stockholm. */
    private static final LocalTime RUN = LocalTime.of(6, 45);

    /** Seconds for which a letter that is written late waits for the other municipalities' lines. */
    private static final long WAIT = 600;

    private final LetterWriter writer;
    private final Letters letters;
    private final LetterLines lines;
    private final Preferences preferences;
    private final Clock clock;

    MorningLetters(LetterWriter writer, Letters letters, LetterLines lines, Preferences preferences, Clock clock) {
        this.writer = writer;
        this.letters = letters;
        this.lines = lines;
        this.preferences = preferences;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Today if the morning run is still to come, else the next day on which an office is open. */
    LocalDate nextDay(WorkingDays officeDays) {
        LocalDate today = today();
        boolean isStillToCome =
                officeDays.isWorkingDay(today) && LocalTime.now(clock).isBefore(RUN);
        return isStillToCome ? today : officeDays.after(today, 1);
    }

    /** Adds lines to the day's letter, or to a further one if that is on its way already. */
    void add(Contact person, LocalDate day, List<TaskLine> fresh) {
        Letter letter = open(person, day, fresh.get(0).kommun(), 1);
        fresh.forEach(line -> lines.save(LetterLine.of(letter, person.id(), line)));
    }

    private Letter open(Contact person, LocalDate day, String kommun, int number) {
        String key = String.join(":", Letter.MORNING, person.id(), day.toString()) + (number == 1 ? "" : ":" + number);
        Optional<Letter> written = letters.findByLetterKey(key);
        if (written.isEmpty()) {
            return writer.write(
                    new Draft(
                            key,
                            kommun,
                            Letter.MORNING,
                            null,
                            Addressee.of(person),
                            "Dina uppgifter " + SwedishDate.inWords(day),
                            "Brevet skrivs när det skickas.",
                            null),
                    sendAfter(person, day));
        }
        return letters.hold(written.get().id(), clock.instant()) == 1
                ? written.get()
                : open(person, day, kommun, number + 1);
    }

    private Instant sendAfter(Contact person, LocalDate day) {
        LocalTime hour = LocalTime.of(preferences.of(person.id()).digestHour(), 0);
        Instant usual = WheelTime.at(day, hour).toInstant();
        Instant afterOthers = clock.instant().plusSeconds(WAIT);
        return usual.isAfter(afterOthers) ? usual : afterOthers;
    }
}
