package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** How to reach those who hold a role. */
@Component
public class People {

    /** The group whose members may do anything. */
    public static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

    private final IdentityService identity;
    private final SystemAuthority system;

    People(IdentityService identity, SystemAuthority system) {
        this.identity = identity;
        this.system = system;
    }

    /** Everybody who is named or belongs to one of the groups, each once. */
    public List<Contact> of(Collection<String> groups, Collection<String> people) {
        return system.call(() -> {
            Map<String, Contact> contacts = new LinkedHashMap<>();
            groups.forEach(group -> identity.createUserQuery()
                    .memberOfGroup(group)
                    .list()
                    .forEach(user -> contacts.put(user.getId(), contact(user))));
            people.forEach(person -> identity.createUserQuery()
                    .userId(person)
                    .list()
                    .forEach(user -> contacts.put(user.getId(), contact(user))));
            return List.copyOf(contacts.values());
        });
    }

    /** None if nobody has this id. */
    public Optional<Contact> find(String person) {
        return of(Set.of(), Set.of(person)).stream().findFirst();
    }

    /** Everybody, in whatever municipality, with the first and last name that this person has; the person too. */
    public List<Contact> namesakes(String person) {
        return system.call(
                () -> identity.createUserQuery().userId(person).list().stream()
                        .flatMap(user -> identity
                                .createUserQuery()
                                .userFirstName(user.getFirstName())
                                .userLastName(user.getLastName())
                                .list()
                                .stream())
                        .map(People::contact)
                        .toList());
    }

    /** Ids of the groups that a person belongs to. */
    public Set<String> groupsOf(String person) {
        return system.call(() -> identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
    }

    /** Whether a person belongs to a group. */
    public boolean isMember(String person, String group) {
        return system.call(() ->
                identity.createUserQuery().userId(person).memberOfGroup(group).count() > 0);
    }

    private static Contact contact(User user) {
        return new Contact(user.getId(), user.getFirstName() + " " + user.getLastName(), user.getEmail());
    }

    /** @param email null or empty if the person has none */
    public record Contact(String id, String name, String email) {}
}
