package se.trygghetshjulet.engine.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Brings the engine in line with the profiles before the first request: any number of starts give the same result. A
 * rehearsal goes on from a copy of an engine that is in line already.
 */
@Component
@Profile("!" + Rehearsing.PROFILE)
class WheelStartup implements SmartInitializingSingleton {

    private final Municipalities municipalities;
    private final RoleGroups groups;
    private final RoleRights rights;
    private final TaskFilters filters;
    private final WheelDeployment deployment;

    WheelStartup(
            Municipalities municipalities,
            RoleGroups groups,
            RoleRights rights,
            TaskFilters filters,
            WheelDeployment deployment) {
        this.municipalities = municipalities;
        this.groups = groups;
        this.rights = rights;
        this.filters = filters;
        this.deployment = deployment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        filters.create();
        for (Municipality municipality : municipalities.all()) {
            groups.create(municipality);
            rights.create(municipality);
            try {
                deployment.deploy(municipality);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
