package se.trygghetshjulet.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;

/** Tenant, role groups and demo people of a municipality; creates what is missing and leaves alone what is there. */
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
        for (Role role : Role.values()) {
            createGroup(municipality, role);
        }
        if (demo.isWanted()) {
            municipality.people().forEach(person -> createPerson(municipality.id(), person));
        }
    }

    private void createGroup(Municipality municipality, Role role) {
        String id = role.group(municipality.id());
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(role.title() + ", " + municipality.name());
            group.setType(GROUP_TYPE);
            identity.saveGroup(group);
        }
        if (identity.createTenantQuery()
                        .tenantId(municipality.id())
                        .groupMember(id)
                        .count()
                == 0) {
            identity.createTenantGroupMembership(municipality.id(), id);
        }
    }

    private void createPerson(String kommun, Person person) {
        if (identity.createUserQuery().userId(person.id()).count() == 0) {
            User user = identity.newUser(person.id());
            user.setFirstName(person.firstName());
            user.setLastName(person.lastName());
            user.setEmail(person.email());
            user.setPassword(demo.password());
            identity.saveUser(user);
        }
        for (Role role : person.roles()) {
            String group = role.group(kommun);
            if (identity.createUserQuery()
                            .userId(person.id())
                            .memberOfGroup(group)
                            .count()
                    == 0) {
                identity.createMembership(person.id(), group);
            }
        }
    }
}
