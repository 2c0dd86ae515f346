package se.trygghetshjulet.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.WheelProcesses;

/**
 * Writes letters and has each sent by a job of its own, so that one that fails is tried again and seen in Cockpit
 * without holding up the others. Part of the transaction under way: what is rolled back is never sent.
 */
@Service
public class LetterOffice {

    private static final int LONGEST_SUBJECT = 300;

    private final Letters letters;
    private final WheelProcesses processes;
    private final Clock clock;

    LetterOffice(Letters letters, WheelProcesses processes, Clock clock) {
        this.letters = letters;
        this.processes = processes;
        this.clock = clock;
    }

    /** Writes a letter, unless one with the same key has been written before. */
    @Transactional
    public void post(Draft draft) {
        if (!letters.existsByLetterKey(draft.key())) {
            write(draft, null);
        }
    }

    /** @param sendAfter not before; null for at once */
    Letter write(Draft draft, Instant sendAfter) {
        Addressee to = draft.to();
        Letter letter = letters.save(new Letter(
                null,
                draft.key(),
                draft.kommun(),
                draft.kind(),
                draft.caseKey(),
                to.person(),
                to.name(),
                to.address(),
                oneLine(draft.subject()),
                draft.text(),
                draft.calendar(),
                Letter.Status.WRITTEN,
                clock.instant(),
                sendAfter,
                null,
                null,
                0,
                false,
                null,
                null));
        processes.start(
                draft.kommun(), BrevProcess.KEY, draft.caseKey(), Map.ofEntries(BrevProcess.LETTER_ID.of(letter.id())));
        return letter;
    }

    /** A line break in a subject would be a new mail header. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /**
     * @param key what it is about, to whom, for which day
     * @param kind for the log: ny-uppgift, paminnelse, forsenad, protokollsutdrag …
     * @param caseKey business key of the turn; may be null
     * @param text paragraphs with empty lines between; greeting and closing are added when it is sent, but not for somebody outside
     * @param calendar an iCalendar object (RFC 5545) that goes with it; may be null
     */
    public record Draft(
            String key,
            String kommun,
            String kind,
            String caseKey,
            Addressee to,
            String subject,
            String text,
            String calendar) {}
}
