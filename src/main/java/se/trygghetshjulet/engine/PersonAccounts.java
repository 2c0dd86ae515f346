package se.trygghetshjulet.engine;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The engine's people as somebody else knows them: kept in line, whoever asks. */
@Component
public class PersonAccounts {

    /** Each kind of character that a password policy may ask for, before what nobody can guess. */
    private static final String EVERY_KIND = "aA1!";

    private static final int SECRET_BYTES = 32;

    private final IdentityService identity;
    private final SystemAuthority system;
    private final People people;
    private final SecureRandom random = new SecureRandom();

    PersonAccounts(IdentityService identity, SystemAuthority system, People people) {
        this.identity = identity;
        this.system = system;
        this.people = people;
    }

    public boolean exists(String person) {
        return people.find(person).isPresent();
    }

    /**
     * Makes the person, with a password that nobody knows, or writes down what has changed.
     *
     * @param email null if the person has none
     */
    public void save(String person, String firstName, String lastName, String email) {
        system.run(() -> {
            User user = identity.createUserQuery().userId(person).singleResult();
            if (user == null) {
                user = identity.newUser(person);
                user.setPassword(secret());
            } else if (firstName.equals(user.getFirstName())
                    && lastName.equals(user.getLastName())
                    && (email == null || email.equals(user.getEmail()))) {
                return;
            }
            user.setFirstName(firstName);
            user.setLastName(lastName);
            if (email != null) {
                user.setEmail(email);
            }
            identity.saveUser(user);
        });
    }

    /** These groups and no others; the person belongs to the groups' municipalities and to no others. */
    public void holdExactly(String person, Set<String> groups) {
        Set<String> held = people.groupsOf(person);
        system.run(() -> {
            without(held, groups).forEach(group -> identity.deleteMembership(person, group));
            without(groups, held).forEach(group -> identity.createMembership(person, group));
            identity.createTenantQuery().userMember(person).list().stream()
                    .map(Tenant::getId)
                    .collect(Collectors.toSet())
                    .forEach(kommun -> identity.deleteTenantUserMembership(kommun, person));
        });
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return EVERY_KIND + Base64.getEncoder().encodeToString(bytes);
    }
}
