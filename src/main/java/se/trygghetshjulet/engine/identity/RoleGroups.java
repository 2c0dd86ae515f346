package se.trygghetshjulet.engine.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;

/** Tenant, groups of role holders and their deputies, and demo people of a municipality; creates what is missing and leaves alone what is there. */
@Component
@EnableConfigurationProperties(PeopleProperties.class)
class RoleGroups {

    private static final String GROUP_TYPE = "ROLL";

    private final IdentityService identity;
    private final PeopleProperties demo;

    RoleGroups(IdentityService identity, PeopleProperties demo) {
        this.identity = identity;
        this.demo = demo;
    }

    void create(Municipality municipality) {
        if (identity.createTenantQuery().tenantId(municipality.id()).count() == 0) {
            Tenant tenant = identity.newTenant(municipality.id());
            tenant.setName(municipality.name());
            identity.saveTenant(tenant);
        }
        createGroups(municipality);
        if (demo.isWanted()) {
            createPeople(municipality);
            for (Role role : Role.values()) {
                String kommun = municipality.id();
                createMemberships(
                        municipality,
                        role.group(kommun),
                        person -> person.roles().contains(role));
                createMemberships(
                        municipality,
                        role.deputies(kommun),
                        person -> person.deputyFor().contains(role));
            }
        }
    }

    private void createGroups(Municipality municipality) {
        Map<String, String> wanted = titles(municipality.id());
        String[] wantedIds = wanted.keySet().toArray(String[]::new);
        Set<String> groups =
                ids(identity.createGroupQuery().groupIdIn(wantedIds).list(), Group::getId);
        Set<String> inTenant = ids(
                identity.createGroupQuery().memberOfTenant(municipality.id()).list(), Group::getId);
        wanted.forEach((id, title) -> {
            if (!groups.contains(id)) {
                Group group = identity.newGroup(id);
                group.setName(title + ", " + municipality.name());
                group.setType(GROUP_TYPE);
                identity.saveGroup(group);
            }
            if (!inTenant.contains(id)) {
                identity.createTenantGroupMembership(municipality.id(), id);
            }
        });
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
    private void createPeople(Municipality municipality) {
        String[] wanted = municipality.people().stream().map(Person::id).toArray(String[]::new);
        if (wanted.length == 0) {
            return;
        }
        Set<String> there = ids(identity.createUserQuery().userIdIn(wanted).list(), User::getId);
        for (Person person : municipality.people()) {
            if (!there.contains(person.id())) {
                User user = identity.newUser(person.id());
                user.setFirstName(person.firstName());
                user.setLastName(person.lastName());
                user.setEmail(person.email());
                user.setPassword(demo.password());
                identity.saveUser(user);
            }
        }
    }

    private void createMemberships(Municipality municipality, String group, Predicate<Person> belongs) {
        Set<String> members =
                ids(identity.createUserQuery().memberOfGroup(group).list(), User::getId);
        municipality.people().stream()
                .filter(belongs)
                .filter(person -> !members.contains(person.id()))
                .forEach(person -> identity.createMembership(person.id(), group));
    }

    private static <T> Set<String> ids(List<T> found, Function<T, String> id) {
        return found.stream().map(id).collect(Collectors.toSet());
    }
}
