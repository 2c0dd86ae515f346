package se.trygghetshjulet.engine.identity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/**
 * Whoever is put into a group, by whatever way, is put into those that go with it as well ({@link
 * Municipalities#groupsWith}), and taken out of them together with it.
 */
@Component
class SharedMembers extends AbstractProcessEnginePlugin {

    private final Municipalities municipalities;
    private final ObjectProvider<IdentityService> known;

    SharedMembers(Municipalities municipalities, ObjectProvider<IdentityService> known) {
        this.municipalities = municipalities;
        this.known = known;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        IdentityService identity = configuration.getIdentityService();
        configuration.setIdentityService((IdentityService) Proxy.newProxyInstance(
                IdentityService.class.getClassLoader(),
                new Class<?>[] {IdentityService.class},
                (proxy, call, given) -> {
                    try {
                        Object answer = call.invoke(identity, given);
                        follow(identity, call.getName(), given);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** For a wheel that came after its municipality's coordinators did. */
    void bringInLine() {
        IdentityService identity = known.getObject();
        for (Municipality central : municipalities.central()) {
            String coordinators = Role.SAKERHETSSAMORDNARE.group(central.id());
            if (!municipalities.groupsWith(coordinators).isEmpty()) {
                identity.createUserQuery().memberOfGroup(coordinators).list().stream()
                        .map(User::getId)
                        .forEach(person -> join(identity, person, coordinators));
            }
        }
    }

    private void follow(IdentityService identity, String call, Object... given) {
        if ("createMembership".equals(call)) {
            join(identity, (String) given[0], (String) given[1]);
        } else if ("deleteMembership".equals(call)) {
            municipalities.groupsWith((String) given[1]).stream()
                    .filter(group -> isMember(identity, (String) given[0], group))
                    .forEach(group -> identity.deleteMembership((String) given[0], group));
        }
    }

    /** A group that is not there yet gets its members when it is. */
    private void join(IdentityService identity, String person, String group) {
        municipalities.groupsWith(group).stream()
                .filter(other -> identity.createGroupQuery().groupId(other).count() > 0)
                .filter(other -> !isMember(identity, person, other))
                .forEach(other -> identity.createMembership(person, other));
    }

    private static boolean isMember(IdentityService identity, String person, String group) {
        return identity.createUserQuery().userId(person).memberOfGroup(group).count() > 0;
    }
}
