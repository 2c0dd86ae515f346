package se.trygghetshjulet.letter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipalities;

/** Tells people about tasks: each task, last day and reason once. */
@Service
public class TaskNotices {

    private final LetterOffice office;
    private final Municipalities municipalities;
    private final MailProperties properties;

    TaskNotices(LetterOffice office, Municipalities municipalities, MailProperties properties) {
        this.office = office;
        this.municipalities = municipalities;
        this.properties = properties;
    }

    /** Part of the transaction under way; a line that the person has been told before is left out. */
    @Transactional
    public void tell(Contact person, TaskLine line, Delivery delivery) {
        String municipality = municipalities.get(line.kommun()).name();
        office.post(new LetterOffice.Draft(
                String.join(
                        ":", line.reason().id(), line.taskId(), line.due().toString(), line.occasion(), person.id()),
                line.kommun(),
                line.reason().id(),
                line.caseKey(),
                Addressee.of(person),
                line.reason().title() + ": " + line.title() + " (" + municipality + ", senast " + line.due() + ")",
                """
                %s

                Uppgift: %s
                Kommun: %s
                Klart senast: %s

                Öppna uppgiften här:
                %s

                Logga in, ta uppgiften, fyll i formuläret och tryck på Slutför.""".formatted(
                                line.reason().opening(),
                                line.title(),
                                municipality,
                                line.due(),
                                properties.taskLink(line.taskId())),
                null));
    }
}
