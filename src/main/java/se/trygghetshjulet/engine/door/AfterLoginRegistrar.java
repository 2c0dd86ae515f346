package se.trygghetshjulet.engine.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AfterLogin;

/** Registers what has to come after login right behind the web apps' own filters. */
@Component
class AfterLoginRegistrar implements BeanPostProcessor {

    private final ObjectProvider<AfterLogin> filters;

    AfterLoginRegistrar(ObjectProvider<AfterLogin> filters) {
        this.filters = filters;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CamundaBpmWebappInitializer webApps ? after(webApps) : bean;
    }

    private ServletContextInitializer after(CamundaBpmWebappInitializer webApps) {
        return context -> {
            webApps.onStartup(context);
            filters.orderedStream().forEach(filter -> register(context, filter));
        };
    }

    private static void register(ServletContext context, AfterLogin filter) {
        FilterRegistration.Dynamic registration =
                context.addFilter(filter.filter().getClass().getSimpleName(), filter.filter());
        registration.addMappingForUrlPatterns(
                EnumSet.of(DispatcherType.REQUEST), true, filter.urlPatterns().toArray(String[]::new));
    }
}
