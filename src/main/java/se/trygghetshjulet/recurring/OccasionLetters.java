package se.trygghetshjulet.recurring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LetterOffice;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/** Letters about an occasion to those who hold certain roles. */
@Component
class OccasionLetters {

    private final LetterOffice office;
    private final People people;
    private final Municipalities municipalities;

    OccasionLetters(LetterOffice office, People people, Municipalities municipalities) {
        this.office = office;
        this.people = people;
        this.municipalities = municipalities;
    }

    /**
     * @param key what the letter is about; each person gets one with this key
     * @param kind for the log of letters
     */
    void post(WheelYear year, String key, String kind, Collection<Role> roles, String subject, String text) {
        String municipality = municipalities.get(year.kommun()).name();
        List<String> groups =
                roles.stream().map(role -> role.group(year.kommun())).distinct().toList();
        for (People.Contact contact : people.of(groups, Set.of())) {
            office.post(new LetterOffice.Draft(
                    String.join(":", kind, key, contact.id()),
                    year.kommun(),
                    kind,
                    year.businessKey(),
                    contact.id(),
                    contact.email(),
                    subject + " (" + municipality + ")",
                    """
                    Hej %s!

                    %s

                    Brevet skickas automatiskt av Trygghetshjulet och går inte att svara på. Frågor: kontakta din \
                    säkerhetssamordnare.
                    """.formatted(contact.name(), text)));
        }
    }
}
