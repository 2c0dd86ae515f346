package se.trygghetshjulet.engine.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * What each role may do in the engine. A task is open to its candidates alone, which the engine sees to; beyond that
 * everybody gets Tasklist and sees the models and what the roles are called, and the coordinator starts the wheel and follows it in Cockpit. The tenant keeps all of it
 * within the municipality.
 */
@Component
class RoleRights {

    private final AuthorizationService authorizations;

    RoleRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void create(Municipality municipality) {
        for (Role role : Role.values()) {
            grant(role.group(municipality.id()), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            for (Role colleague : Role.values()) {
                grant(
                        role.group(municipality.id()),
                        Resources.GROUP,
                        colleague.group(municipality.id()),
                        Permissions.READ);
            }
            if (role != Role.SAKERHETSSAMORDNARE) {
                grant(role.group(municipality.id()), Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
            }
        }
        String coordinator = Role.SAKERHETSSAMORDNARE.group(municipality.id());
        grant(coordinator, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                coordinator,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(
                coordinator,
                Resources.PROCESS_DEFINITION,
                "arshjul",
                Permissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(coordinator, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(coordinator, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        if (authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
