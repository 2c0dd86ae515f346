package se.trygghetshjulet.absence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Who has something to do with whom: those who hold a role in a municipality, or stand in for one. */
@Component
class Colleagues {

    private final People people;
    private final Municipalities municipalities;

    Colleagues(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** Whether a person has anything to do in a municipality; nobody else may stand in there. */
    boolean serves(String person, String kommun) {
        Set<String> groups = people.groupsOf(person);
        return Arrays.stream(Role.values())
                .anyMatch(role -> groups.contains(role.group(kommun)) || groups.contains(role.deputies(kommun)));
    }

    /** The municipalities in which a person holds a role. */
    List<String> homes(String person) {
        Set<String> groups = people.groupsOf(person);
        return municipalities.all().stream()
                .map(Municipality::id)
                .filter(kommun -> Arrays.stream(Role.values()).anyMatch(role -> groups.contains(role.group(kommun))))
                .toList();
    }

    /** Everybody who holds a role, or stands in for one, in any of the municipalities; each once. */
    List<Colleague> in(Collection<String> kommuner) {
        Map<String, Colleague> found = new LinkedHashMap<>();
        for (String kommun : kommuner) {
            for (Role role : Role.values()) {
                members(role.group(kommun))
                        .forEach(contact -> known(found, contact).holds(role, kommun));
                members(role.deputies(kommun))
                        .forEach(contact -> known(found, contact).standsInFor(role, kommun));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Contact> members(String group) {
        return people.of(Set.of(group), Set.of());
    }

    private static Colleague known(Map<String, Colleague> found, Contact contact) {
        return found.computeIfAbsent(contact.id(), id -> new Colleague(contact, new ArrayList<>(), new ArrayList<>()));
    }

    /**
     * @param held the roles held, by municipality
     * @param deputised the roles that the person stands in for, by municipality
     */
    record Colleague(Contact contact, List<Post> held, List<Post> deputised) {

        String id() {
            return contact.id();
        }

        private void holds(Role role, String kommun) {
            held.add(new Post(role, kommun));
        }

        private void standsInFor(Role role, String kommun) {
            deputised.add(new Post(role, kommun));
        }

        /** Titles of the roles held, or of those stood in for by one who holds none. */
        String does() {
            return held.isEmpty() ? "ersättare för " + titles(deputised) : titles(held);
        }

        boolean sharesRoleWith(Colleague other) {
            return held.stream().anyMatch(other.held::contains);
        }

        boolean isDeputyOf(Colleague other) {
            return deputised.stream().anyMatch(other.held::contains);
        }

        /** Ids of all groups in the municipalities asked for. */
        Set<String> groups() {
            return Stream.concat(
                            held.stream().map(post -> post.role().group(post.kommun())),
                            deputised.stream().map(post -> post.role().deputies(post.kommun())))
                    .collect(Collectors.toSet());
        }

        private static String titles(List<Post> posts) {
            return posts.stream().map(post -> post.role().title()).distinct().collect(Collectors.joining(", "));
        }
    }

    /** One role in one municipality. */
    record Post(Role role, String kommun) {}
}
