package se.trygghetshjulet.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/** @param id of the resource, or {@link Authorization#ANY} */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

    static Grant of(String group, Resource resource, String id, Permission... permissions) {
        return new Grant(group, resource, id, List.of(permissions));
    }

    void save(AuthorizationService authorizations) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions.toArray(Permission[]::new));
        authorizations.saveAuthorization(grant);
    }

    /** Whether it is about the same group and the same resource, whatever it grants. */
    boolean isAbout(Authorization kept) {
        return group.equals(kept.getGroupId()) && isTo(kept);
    }

    /** Whether it grants no more and no less than this, to whatever group. */
    boolean says(Authorization kept) {
        return kept.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && isTo(kept)
                && names(permissions).equals(names(granted(kept)));
    }

    private boolean isTo(Authorization kept) {
        return kept.getResourceType() == resource.resourceType() && id.equals(kept.getResourceId());
    }

    private List<Permission> granted(Authorization kept) {
        Permission[] known =
                resource == Resources.PROCESS_DEFINITION ? ProcessDefinitionPermissions.values() : Permissions.values();
        return Arrays.stream(kept.getPermissions(known))
                // which everything grants
                .filter(permission -> permission.getValue() != Permissions.NONE.getValue())
                .toList();
    }

    private static Set<String> names(List<Permission> permissions) {
        return permissions.stream().map(Permission::getName).collect(Collectors.toSet());
    }
}
