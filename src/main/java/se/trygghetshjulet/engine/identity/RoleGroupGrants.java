package se.trygghetshjulet.engine.identity;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * What the engine grants of its own accord, but for what a role's group has from {@link RoleRights} already: to read
 * itself and its tenant.
 */
class RoleGroupGrants extends DefaultAuthorizationProvider {

    private final SharedGroups shared;

    RoleGroupGrants(SharedGroups shared) {
        this.shared = shared;
    }

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return shared.isOfRole(group.getId()) ? new AuthorizationEntity[0] : super.newGroup(group);
    }

    @Override
    public AuthorizationEntity[] tenantMembershipCreated(Tenant tenant, Group group) {
        return shared.isOfRole(group.getId())
                ? new AuthorizationEntity[0]
                : super.tenantMembershipCreated(tenant, group);
    }
}
