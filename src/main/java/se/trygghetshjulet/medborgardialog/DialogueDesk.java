package se.trygghetshjulet.medborgardialog;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.text.Refused;

/** Takes what citizens answer, each form once, and what the coordinator makes of their words. */
@Service
class DialogueDesk {

    private final AnswerRows answers;
    private final TextRows texts;
    private final DialogueProperties properties;
    private final Clock clock;

    DialogueDesk(AnswerRows answers, TextRows texts, DialogueProperties properties, Clock clock) {
        this.answers = answers;
        this.texts = texts;
        this.properties = properties;
        this.clock = clock;
    }

    boolean hasCome(String kommun, String formKey) {
        return answers.hasCome(kommun, formKey);
    }

    /** @throws Refused if more words wait already than anybody can read */
    void receive(String kommun, String dialogue, Answer answer) {
        if (!answer.written().isEmpty() && texts.countWaiting(kommun) >= properties.mostWaiting()) {
            throw new Refused(
                    "Just nu kommer det in fler svar med text än kommunen hinner läsa. Skicka utan text, eller"
                            + " försök igen om en stund. Det du skrev finns kvar.");
        }
        try {
            answers.keep(kommun, dialogue, answer, LocalDate.now(clock));
        } catch (RuntimeException e) {
            // the same form, sent in twice; whatever wraps what the database says
            if (!hasCome(kommun, answer.formKey())) {
                throw e;
            }
        }
    }

    /** @throws Refused if somebody was first */
    void accept(String kommun, long text, String person) {
        demand(texts.accept(kommun, text, person, clock.instant()));
    }

    /** @throws Refused if somebody was first */
    void remove(String kommun, long text) {
        demand(texts.remove(kommun, text));
    }

    private static void demand(boolean done) {
        if (!done) {
            throw new Refused("Det går inte längre: någon har redan tagit hand om den. Ingenting har ändrats.");
        }
    }
}
