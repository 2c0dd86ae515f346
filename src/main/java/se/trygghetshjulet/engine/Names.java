package se.trygghetshjulet.engine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;

/**
 * What people are called where they are shown to others: by their name, with the title where several in the municipality
 * have that name, and with the user id where the title is the same as well.
 */
@Component
public class Names {

    private final People people;
    private final Municipalities municipalities;

    Names(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** The id of somebody who is not there any more. */
    public String of(String kommun, String person) {
        return people.find(person).map(contact -> of(kommun, contact)).orElse(person);
    }

    public String of(String kommun, Contact contact) {
        List<Contact> namesakes = people.namesakes(contact.id());
        if (namesakes.size() < 2 || !municipalities.knows(kommun)) {
            return contact.name();
        }
        List<Known> known = namesakes.stream()
                .map(namesake -> known(kommun, namesake))
                .filter(namesake ->
                        namesake.id().equals(contact.id()) || !namesake.title().isEmpty())
                .toList();
        return apart(known).getOrDefault(contact.id(), contact.name());
    }

    private Known known(String kommun, Contact contact) {
        Set<String> groups = people.groupsOf(contact.id());
        String held = titles(role -> groups.contains(role.group(kommun)));
        String deputised = titles(role -> groups.contains(role.deputies(kommun)));
        String roles = !held.isEmpty() || deputised.isEmpty() ? held : "ersättare för " + deputised;
        return roles.isEmpty()
                ? new Known(contact.id(), contact.name(), "")
                : Known.of(municipalities.get(kommun), contact, roles);
    }

    private static String titles(Function<Role, Boolean> isHeld) {
        return Arrays.stream(Role.values())
                .filter(isHeld::apply)
                .map(Role::title)
                .collect(Collectors.joining(", "));
    }

    /** What to call each in a list of people who are called by their names, by id. */
    public static Map<String, String> apart(Collection<Known> all) {
        Map<String, Long> names = all.stream().collect(Collectors.groupingBy(Known::nameAsRead, Collectors.counting()));
        Map<String, String> titled = titled(all);
        Map<String, String> called = new HashMap<>();
        all.forEach(one -> called.put(one.id(), names.get(one.nameAsRead()) == 1 ? one.name() : titled.get(one.id())));
        return called;
    }

    /** What to call each in a list of people who are called by names and titles, by id. */
    public static Map<String, String> titled(Collection<Known> all) {
        Map<String, Long> labels =
                all.stream().collect(Collectors.groupingBy(one -> asRead(one.label()), Collectors.counting()));
        Map<String, String> called = new HashMap<>();
        all.forEach(one ->
                called.put(one.id(), labels.get(asRead(one.label())) == 1 ? one.label() : one.labelWithId()));
        return called;
    }

    /** Nobody sees the difference between capital letters, or between ways to write an accent. */
    private static String asRead(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** @param title empty for somebody who has none */
    public record Known(String id, String name, String title) {

        /** @param roles what the person is called where the profile does not know him */
        public static Known of(Municipality municipality, Contact contact, String roles) {
            return new Known(
                    contact.id(),
                    contact.name(),
                    municipality.people().stream()
                            .filter(person -> person.id().equals(contact.id()))
                            .map(Person::title)
                            .findFirst()
                            .orElse(roles));
        }

        private String nameAsRead() {
            return asRead(name);
        }

        private String label() {
            return title.isEmpty() ? name : name + " (" + title + ")";
        }

        private String labelWithId() {
            return name + " (" + (title.isEmpty() ? "" : title + ", ") + id + ")";
        }
    }
}
