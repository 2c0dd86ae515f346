package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** Whoever has a role in a municipality, or steps in for one who has, may read what it works with; so may administrators. */
@Component
public class Readers {

    private final People people;
    private final Municipalities municipalities;

    Readers(People people, Municipalities municipalities) {
        this.people = people;
        this.municipalities = municipalities;
    }

    /** @throws ResponseStatusException 404 if there is no such municipality, 403 if the person has no role in it */
    public Municipality readable(String person, String kommun) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        Municipality municipality = municipalities.get(kommun);
        if (!mayRead(people.groupsOf(person), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Sidan är till för dem som har en roll i kommunens arbete. Det som är publicerat finns på kommunens"
                            + " öppna sida.");
        }
        return municipality;
    }

    /** Whether a person, or somebody in whose place the person steps in, files the municipality's matters. */
    public boolean mayFile(String person, Municipality municipality) {
        Set<String> groups = people.groupsOf(person);
        return groups.contains(People.ADMINISTRATORS)
                || Stream.of(Role.REGISTRATOR, Role.SAKERHETSSAMORDNARE).anyMatch(holds(groups, municipality));
    }

    /** Whether a person, or somebody in whose place the person steps in, coordinates the municipality's work. */
    public boolean coordinates(String person, Municipality municipality) {
        Set<String> groups = people.groupsOf(person);
        return groups.contains(People.ADMINISTRATORS)
                || holds(groups, municipality).test(Role.SAKERHETSSAMORDNARE);
    }

    /** Whether a person, or somebody in whose place the person steps in, has one of the roles in the municipality. */
    public boolean holdsAny(String person, Municipality municipality, Collection<Role> roles) {
        return roles.stream().anyMatch(holds(people.groupsOf(person), municipality));
    }

    public List<Municipality> readableBy(String person) {
        Set<String> groups = people.groupsOf(person);
        return municipalities.all().stream()
                .filter(municipality -> mayRead(groups, municipality))
                .toList();
    }

    /** False for a municipality that is not here too. */
    public boolean mayRead(String person, String kommun) {
        return municipalities.knows(kommun) && mayRead(people.groupsOf(person), municipalities.get(kommun));
    }

    private static boolean mayRead(Set<String> groups, Municipality municipality) {
        return groups.contains(People.ADMINISTRATORS)
                || Stream.of(Role.values()).anyMatch(holds(groups, municipality));
    }

    private static Predicate<Role> holds(Set<String> groups, Municipality municipality) {
        return role ->
                groups.contains(role.group(municipality.id())) || groups.contains(role.deputies(municipality.id()));
    }
}
