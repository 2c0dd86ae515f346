package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.engine.AfterLogin;
import se.trygghetshjulet.engine.Identities;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WayIn;

/** What stands between the paths that {@link DoorConfiguration} opens and the engine: who it is, and what he may ask. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorFilters {

    /** Jersey would have it behind the login, and the guard before the passwords has to know where one comes from. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    @Bean
    FilterRegistrationBean<EngineAuthenticationFilter> engineAuthentication(
            IdentityService identity, Identities identities) {
        FilterRegistrationBean<EngineAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new EngineAuthenticationFilter(identity, identities));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }

    /** Before the web apps' own headers, which make the nonce. */
    @Bean
    FilterRegistrationBean<NonceOfEachPage> nonceOfEachPage() {
        FilterRegistrationBean<NonceOfEachPage> registration = new FilterRegistrationBean<>(new NonceOfEachPage());
        registration.addUrlPatterns("/camunda/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return registration;
    }

    /** Before the web apps' own login, which then finds the person there already. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppAuthentication(ObjectProvider<WayIn> wayIn) {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", WhoIsThere.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        registration.setEnabled(wayIn.getIfAvailable() != null);
        return registration;
    }

    @Bean
    @Order(1)
    AfterLogin door(
            IdentityService identity,
            TaskService tasks,
            RepositoryService repository,
            SystemAuthority system,
            ObjectMapper json) {
        EngineDoor door = new EngineDoor(identity, tasks, repository, system, new EngineAnswers(json));
        return new AfterLogin(door, List.of("/engine-rest/*", "/camunda/*"));
    }
}
