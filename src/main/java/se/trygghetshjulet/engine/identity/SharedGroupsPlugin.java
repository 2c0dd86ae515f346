package se.trygghetshjulet.engine.identity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets the engine know of {@link SharedGroups} wherever it is told or asked who somebody is: by the REST API, by the web
 * apps and by the product itself.
 */
@Component
class SharedGroupsPlugin extends AbstractProcessEnginePlugin {

    private final SharedGroups shared;

    SharedGroupsPlugin(SharedGroups shared) {
        this.shared = shared;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new RoleGroupGrants(shared));
        configuration.setCustomSessionFactories(List.of(new OwnRights()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdentityService(before(
                IdentityService.class, configuration.getIdentityService(), "setAuthentication", this::withShared));
        configuration.setAuthorizationService(before(
                AuthorizationService.class,
                configuration.getAuthorizationService(),
                "isUserAuthorized",
                this::withShared));
    }

    private static <S> S before(Class<S> type, S service, String call, UnaryOperator<Object[]> arguments) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        return method.invoke(service, method.getName().equals(call) ? arguments.apply(given) : given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Groups come second, after the person, or inside of who somebody is. */
    private Object[] withShared(Object[] given) {
        Object[] changed = given.clone();
        if (given[0] instanceof Authentication person) {
            changed[0] =
                    new Authentication(person.getUserId(), shared.beside(person.getGroupIds()), person.getTenantIds());
        } else if (given.length > 1 && given[1] instanceof List<?> groups) {
            changed[1] = shared.beside(groups.stream().map(String.class::cast).toList());
        }
        return changed;
    }
}
