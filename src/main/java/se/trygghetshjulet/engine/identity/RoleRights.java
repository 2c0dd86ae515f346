package se.trygghetshjulet.engine.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.RattelseProcess;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * What each role may do in the engine. A task is open to its candidates alone, which the engine sees to; beyond that
 * everybody gets Tasklist and sees the models and what the roles are called, whoever holds a role registers absence, and
 * the coordinator starts the wheel and follows it in Cockpit. The tenant keeps all of it within the municipality.
 */
@Component
class RoleRights {

    /** Either party may terminate the överenskommelse, itself or through the coordinator. */
    private static final Set<Role> MAY_TERMINATE =
            Set.of(Role.SAKERHETSSAMORDNARE, Role.KS_ORDFORANDE, Role.LOKALPOLISOMRADESCHEF);

    private static final Set<Role> MAY_CORRECT = Set.of(Role.KOMMUNIKATOR, Role.SAKERHETSSAMORDNARE);

    /** Who may say that a recorded decision has a slip; the secretary writes the correction. */
    private static final Set<Role> MAY_RAISE_SLIP = Set.of(Role.NAMNDSEKRETERARE, Role.SAKERHETSSAMORDNARE);

    private final AuthorizationService authorizations;

    RoleRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void create(Municipality municipality) {
        for (Role role : Role.values()) {
            takesPart(new Rights(role.deputies(municipality.id())), municipality);
            Rights rights = new Rights(role.group(municipality.id()));
            if (role == Role.SAKERHETSSAMORDNARE) {
                coordinates(rights);
            }
            takesPart(rights, municipality);
            if (MAY_TERMINATE.contains(role)) {
                rights.grant(
                        Resources.PROCESS_DEFINITION,
                        UppsagningProcess.KEY,
                        ProcessDefinitionPermissions.CREATE_INSTANCE);
            }
            if (MAY_CORRECT.contains(role)) {
                rights.grant(
                        Resources.PROCESS_DEFINITION,
                        RattelseProcess.KEY,
                        ProcessDefinitionPermissions.CREATE_INSTANCE);
            }
            if (MAY_RAISE_SLIP.contains(role)) {
                rights.grant(
                        Resources.PROCESS_DEFINITION,
                        BeslutsrattelseProcess.KEY,
                        ProcessDefinitionPermissions.CREATE_INSTANCE);
            }
            rights.grant(
                    Resources.PROCESS_DEFINITION, FranvaroProcess.KEY, ProcessDefinitionPermissions.CREATE_INSTANCE);
            rights.grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        }
    }

    /** Where a coordinator has been given more of the definitions before, that stays. */
    private static void takesPart(Rights rights, Municipality municipality) {
        rights.grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        for (Role colleague : Role.values()) {
            rights.grant(Resources.GROUP, colleague.group(municipality.id()), Permissions.READ);
            rights.grant(Resources.GROUP, colleague.deputies(municipality.id()), Permissions.READ);
        }
        rights.grant(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    private static void coordinates(Rights rights) {
        rights.grant(Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        rights.grant(
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        rights.grant(Resources.PROCESS_DEFINITION, ArshjulProcess.KEY, ProcessDefinitionPermissions.CREATE_INSTANCE);
        rights.grant(Resources.PROCESS_DEFINITION, RevideringProcess.KEY, ProcessDefinitionPermissions.CREATE_INSTANCE);
        rights.grant(Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    /** What one group has, read once, and what it is given beside that. */
    private final class Rights {

        private final String group;
        private final Set<String> held;

        Rights(String group) {
            this.group = group;
            this.held = authorizations.createAuthorizationQuery().groupIdIn(group).list().stream()
                    .map(grant -> key(grant.getResourceType(), grant.getResourceId()))
                    .collect(Collectors.toSet());
        }

        void grant(Resource resource, String id, Permission... permissions) {
            if (held.add(key(resource.resourceType(), id))) {
                Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                grant.setGroupId(group);
                grant.setResource(resource);
                grant.setResourceId(id);
                grant.setPermissions(permissions);
                authorizations.saveAuthorization(grant);
            }
        }

        private static String key(int resourceType, String id) {
            return resourceType + ":" + id;
        }
    }
}
