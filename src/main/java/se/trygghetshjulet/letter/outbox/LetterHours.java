package se.trygghetshjulet.letter.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BrevProcess;

/** {@code letterHours} in the model {@code brev}: when a letter may go. */
@Component("letterHours")
public class LetterHours {

    private final Letters letters;
    private final Clock clock;

    LetterHours(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether the letter has to wait for an hour that is yet to come. */
    public boolean waits(DelegateExecution execution) {
        Instant hour = hour(execution);
        return hour != null && hour.isAfter(clock.instant());
    }

    /** The hour that the letter has to wait for. */
    public Date of(DelegateExecution execution) {
        return Date.from(hour(execution));
    }

    private Instant hour(DelegateExecution execution) {
        return letters.findById(BrevProcess.LETTER_ID.in(execution))
                .orElseThrow()
                .sending()
                .sendAfter();
    }
}
