package se.trygghetshjulet.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.Subscriptions;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** The calendars that a person may subscribe to: his own, and those of the municipalities that he coordinates. */
@Component
class CalendarChoices {

    private final Subscriptions subscriptions;
    private final People people;
    private final Municipalities municipalities;

    CalendarChoices(Subscriptions subscriptions, People people, Municipalities municipalities) {
        this.subscriptions = subscriptions;
        this.people = people;
        this.municipalities = municipalities;
    }

    List<Choice> of(String person) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "", "Dina uppgifter", subscriptions.personSince(person).orElse(null)));
        municipalities.all().stream()
                .filter(municipality -> coordinates(person, municipality.id()))
                .map(municipality -> new Choice(
                        municipality.id(),
                        "Allt i " + municipality.name(),
                        subscriptions.kommunSince(municipality.id()).orElse(null)))
                .forEach(choices::add);
        return choices;
    }

    boolean coordinates(String person, String kommun) {
        return municipalities.knows(kommun)
                && (people.isMember(person, Role.SAKERHETSSAMORDNARE.group(kommun))
                        || people.isMember(person, People.ADMINISTRATORS));
    }

    Municipality municipality(String kommun) {
        return municipalities.get(kommun);
    }

    /**
     * @param kommun id of the municipality; empty for the person's own
     * @param since when its address was made; null if it has none
     */
    record Choice(String kommun, String title, Instant since) {}
}
