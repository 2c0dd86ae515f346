package se.trygghetshjulet.letter.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.letter.LetterOutbox;

/** Writes letters, each with the process that sends it. */
@Service
public class LetterWriter implements LetterOutbox {

    private static final int LONGEST_SUBJECT = 300;

    private final Letters letters;
    private final WheelProcesses processes;
    private final Clock clock;

    LetterWriter(Letters letters, WheelProcesses processes, Clock clock) {
        this.letters = letters;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void post(Draft draft) {
        if (!letters.existsByLetterKey(draft.key())) {
            write(draft, null);
        }
    }

    /**
     * Writes a letter whose key is known to be new.
     *
     * @param sendAfter not before; null for at once
     */
    public Letter write(Draft draft, Instant sendAfter) {
        Letter letter = letters.save(Letter.of(draft, oneLine(draft.subject()), clock.instant(), sendAfter));
        processes.start(
                draft.kommun(), BrevProcess.KEY, draft.caseKey(), Map.ofEntries(BrevProcess.LETTER_ID.of(letter.id())));
        return letter;
    }

    /** A line break in a subject would be a new mail header. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
