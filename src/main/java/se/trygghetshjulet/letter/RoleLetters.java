package se.trygghetshjulet.letter;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipalities;

/** The same letter to everybody in some roles. */
@Service
public class RoleLetters {

    private final LetterOutbox outbox;
    private final People people;
    private final Municipalities municipalities;

    RoleLetters(LetterOutbox outbox, People people, Municipalities municipalities) {
        this.outbox = outbox;
        this.people = people;
        this.municipalities = municipalities;
    }

    /** @param groups the roles' groups; whoever is in several gets one letter */
    public void post(Collection<String> groups, Message message) {
        postTo(people.of(Set.copyOf(groups), Set.of()), message);
    }

    /** @param contacts each once */
    public void postTo(Collection<Contact> contacts, Message message) {
        String municipality = municipalities.get(message.kommun()).name();
        for (Contact contact : contacts) {
            outbox.post(new LetterOutbox.Draft(
                    String.join(":", message.kind(), message.key(), contact.id()),
                    message.kommun(),
                    message.kind(),
                    message.caseKey(),
                    Addressee.of(contact),
                    message.subject() + " (" + municipality + ")",
                    message.text(),
                    message.calendar()));
        }
    }

    /**
     * @param key what it is about; each person gets one of its kind with this key
     * @param kind for the log of letters
     * @param caseKey business key of the turn; may be null
     * @param subject without the municipality's name, which is added
     * @param text paragraphs with empty lines between, without greeting and closing
     * @param calendar an iCalendar object (RFC 5545) that goes with it; may be null
     */
    public record Message(
            String kommun, String key, String kind, String caseKey, String subject, String text, String calendar) {}
}
