package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WheelTasks;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    /** Stands after the filters that tell the engine who is there, and so after Camunda's own, which match last. */
    @Bean
    FilterRegistrationBean<FormVariablesFilter> formVariablesFilter(
            TaskService tasks, WheelTasks wheelTasks, StageForms forms, SystemAuthority system, ObjectMapper json) {
        FilterRegistrationBean<FormVariablesFilter> registration =
                new FilterRegistrationBean<>(new FormVariablesFilter(tasks, wheelTasks, forms, system, json));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setMatchAfter(true);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
