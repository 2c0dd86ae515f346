package se.trygghetshjulet.engine.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Fingerprints;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;

/** Tenant, groups of role holders and their deputies, and demo people of a municipality; creates what is missing and leaves alone what is there. */
@Component
@EnableConfigurationProperties(PeopleProperties.class)
class RoleGroups {

    private static final String GROUP_TYPE = "ROLL";

    private static final String CODE = Fingerprints.ofCode(RoleGroups.class, RoleRights.class);

    private final IdentityService identity;
    private final PeopleProperties demo;

    RoleGroups(IdentityService identity, PeopleProperties demo) {
        this.identity = identity;
        this.demo = demo;
    }

    /** Those that have all of their groups, by id. */
    Set<String> served(Collection<Municipality> municipalities) {
        Set<String> there =
                ids(identity.createGroupQuery().groupType(GROUP_TYPE).list(), Group::getId);
        return municipalities.stream()
                .map(Municipality::id)
                .filter(kommun -> there.containsAll(titles(kommun).keySet()))
                .collect(Collectors.toSet());
    }

    /** Of all that {@link #create} and {@link RoleRights} make of a municipality. */
    String fingerprint(Municipality municipality) {
        return Fingerprints.of(Stream.of(
                        Stream.of(
                                CODE,
                                municipality.name(),
                                titles(municipality.id()).toString(),
                                String.valueOf(demo.isWanted())),
                        municipality.people().stream().map(RoleGroups::described))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private static String described(Person person) {
        return String.join(
                "\n",
                person.id(),
                person.firstName(),
                person.lastName(),
                person.email(),
                ids(person.roles()),
                ids(person.deputyFor()));
    }

    private static String ids(Set<Role> roles) {
        return roles.stream().map(Role::id).sorted().collect(Collectors.joining(","));
    }

    /** @param made ids of people who were made in the same batch, for other municipalities too */
    void create(Municipality municipality, Set<String> made) {
        if (identity.createTenantQuery().tenantId(municipality.id()).count() == 0) {
            Tenant tenant = identity.newTenant(municipality.id());
            tenant.setName(municipality.name());
            identity.saveTenant(tenant);
        }
        Set<String> fresh = createGroups(municipality);
        if (demo.isWanted()) {
            createPeople(municipality, made);
            for (Role role : Role.values()) {
                String kommun = municipality.id();
                createMemberships(
                        municipality,
                        role.group(kommun),
                        fresh,
                        person -> person.roles().contains(role));
                createMemberships(
                        municipality,
                        role.deputies(kommun),
                        fresh,
                        person -> person.deputyFor().contains(role));
            }
        }
    }

    /** @return those that were not there */
    private Set<String> createGroups(Municipality municipality) {
        Map<String, String> wanted = titles(municipality.id());
        String[] wantedIds = wanted.keySet().toArray(String[]::new);
        Set<String> groups =
                ids(identity.createGroupQuery().groupIdIn(wantedIds).list(), Group::getId);
        Set<String> inTenant = ids(
                identity.createGroupQuery().memberOfTenant(municipality.id()).list(), Group::getId);
        Set<String> fresh = new HashSet<>(wanted.keySet());
        fresh.removeAll(groups);
        wanted.forEach((id, title) -> {
            if (fresh.contains(id)) {
                Group group = identity.newGroup(id);
                group.setName(title + ", " + municipality.name());
                group.setType(GROUP_TYPE);
                identity.saveGroup(group);
            }
            if (!inTenant.contains(id)) {
                identity.createTenantGroupMembership(municipality.id(), id);
            }
        });
        return fresh;
    }

    /** What each group's members are called, by its id: those who hold a role, and those who stand in for it. */
    private static Map<String, String> titles(String kommun) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            titles.put(role.group(kommun), role.title());
            titles.put(role.deputies(kommun), "Ersättare för " + role.title());
        }
        return titles;
    }

    /** Whoever serves the next municipality as well may be there already. */
    private void createPeople(Municipality municipality, Set<String> made) {
        String[] wanted = municipality.people().stream().map(Person::id).toArray(String[]::new);
        if (wanted.length == 0) {
            return;
        }
        Set<String> there = ids(identity.createUserQuery().userIdIn(wanted).list(), User::getId);
        for (Person person : municipality.people()) {
            if (!there.contains(person.id()) && made.add(person.id())) {
                User user = identity.newUser(person.id());
                user.setFirstName(person.firstName());
                user.setLastName(person.lastName());
                user.setEmail(person.email());
                user.setPassword(demo.password());
                identity.saveUser(user);
            }
        }
    }

    private void createMemberships(
            Municipality municipality, String group, Set<String> fresh, Predicate<Person> belongs) {
        Set<String> members = fresh.contains(group)
                ? Set.of()
                : ids(identity.createUserQuery().memberOfGroup(group).list(), User::getId);
        municipality.people().stream()
                .filter(belongs)
                .filter(person -> !members.contains(person.id()))
                .forEach(person -> identity.createMembership(person.id(), group));
    }

    private static <T> Set<String> ids(List<T> found, Function<T, String> id) {
        return found.stream().map(id).collect(Collectors.toSet());
    }
}
