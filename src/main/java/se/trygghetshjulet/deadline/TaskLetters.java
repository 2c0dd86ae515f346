package se.trygghetshjulet.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.TaskHandedOver;
import se.trygghetshjulet.engine.TaskOpened;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** What a letter about a task says. */
@Component
class TaskLetters {

    private final LetterOffice office;
    private final People people;
    private final Municipalities municipalities;
    private final MailProperties properties;

    TaskLetters(LetterOffice office, People people, Municipalities municipalities, MailProperties properties) {
        this.office = office;
        this.people = people;
        this.municipalities = municipalities;
        this.properties = properties;
    }

    @EventListener
    void taskOpened(TaskOpened event) {
        send(Kind.NEW, event.task(), people.of(event.groups(), event.people()));
    }

    @EventListener
    void taskHandedOver(TaskHandedOver event) {
        send(Kind.HANDED_OVER, event.task(), people.of(Set.of(), Set.of(event.assignee())));
    }

    void remind(WheelTask task, Collection<String> groups, Collection<String> ids) {
        send(Kind.REMINDER, task, people.of(groups, ids));
    }

    void overdue(WheelTask task, Collection<String> groups, Collection<String> ids) {
        send(Kind.OVERDUE, task, people.of(groups, ids));
    }

    private void send(Kind kind, WheelTask task, List<Contact> contacts) {
        String municipality = municipalities.get(task.kommun()).name();
        for (Contact contact : contacts) {
            office.post(new LetterOffice.Draft(
                    String.join(":", kind.id, task.id(), String.valueOf(task.due()), contact.id()),
                    task.kommun(),
                    kind.id,
                    task.year() == 0 ? null : task.wheelYear().businessKey(),
                    contact.id(),
                    contact.email(),
                    kind.subject + ": " + task.name() + " (" + municipality + ", senast " + task.due() + ")",
                    body(kind, task, municipality, contact)));
        }
    }

    private String body(Kind kind, WheelTask task, String municipality, Contact contact) {
        return """
                Hej %s!

                %s

                Uppgift: %s
                Kommun: %s
                Planår: %s
                Klart senast: %s

                Öppna uppgiften här:
                %s

                Logga in, ta uppgiften, fyll i formuläret och tryck på Slutför.

                Brevet skickas automatiskt av Trygghetshjulet och går inte att svara på. Frågor: kontakta din \
                säkerhetssamordnare.
                """.formatted(
                        contact.name(),
                        kind.opening,
                        task.name(),
                        municipality,
                        task.year() == 0 ? "–" : String.valueOf(task.year()),
                        day(task.due()),
                        properties.taskLink(task.id()));
    }

    private static String day(LocalDate due) {
        return due == null ? "ingen sista dag" : due.toString();
    }

    private enum Kind {
        NEW("ny-uppgift", "Ny uppgift", "Du har fått en ny uppgift i det brottsförebyggande årshjulet."),
        HANDED_OVER("overlamnad", "Uppgift till dig", "En uppgift har lämnats över till dig."),
        REMINDER("paminnelse", "Påminnelse", "Sista dagen för en av dina uppgifter närmar sig."),
        OVERDUE("forsenad", "Försenad", "Sista dagen för en av dina uppgifter har passerat.");

        private final String id;
        private final String subject;
        private final String opening;

        Kind(String id, String subject, String opening) {
            this.id = id;
            this.subject = subject;
            this.opening = opening;
        }
    }
}
