package se.trygghetshjulet.letter.outbox;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.compose.Phrases;

/** Says to a coordinator what is the matter with a letter, without anything that people or servers have written. */
@Component
public class DeliveryProblems {

    private static final int FULL = 552;

    private final Phrases phrases;

    DeliveryProblems(MessageSource messages) {
        this.phrases = Phrases.swedish(messages);
    }

    /** Swedish sentences on why it has not arrived, or may have arrived twice; empty if all is well. */
    public String of(Sending letter) {
        return switch (letter.status()) {
            case UNDELIVERABLE -> letter.lastError();
            case BOUNCED -> bounced(letter.replyCode());
            case DEAD ->
                phrases.say("problem.dead", letter.attempts())
                        + (letter.uncertain() ? " " + phrases.say("problem.dead.uncertain") : "");
            case WRITTEN -> waiting(letter);
            case SENT -> letter.uncertain() ? phrases.say("problem.twice") : "";
            case KEPT, WITHDRAWN -> "";
        };
    }

    private String bounced(Integer replyCode) {
        return replyCode != null && replyCode == FULL
                ? phrases.say("problem.full")
                : phrases.say("problem.refused", replyCode);
    }

    private String waiting(Sending letter) {
        if (letter.uncertain()) {
            return phrases.say("problem.waiting.uncertain");
        }
        return letter.lastError() == null ? "" : phrases.say("problem.waiting");
    }
}
