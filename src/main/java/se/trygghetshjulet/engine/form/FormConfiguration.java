package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.engine.AfterLogin;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.TaskRights;
import se.trygghetshjulet.engine.WheelTasks;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FormConfiguration {

    @Bean
    @Order(2)
    AfterLogin formVariables(
            TaskService tasks, WheelTasks wheelTasks, StageForms forms, SystemAuthority system, ObjectMapper json) {
        return new AfterLogin(
                new FormVariablesFilter(tasks, wheelTasks, forms, system, json),
                List.of("/engine-rest/*", "/camunda/api/engine/*"));
    }

    @Bean
    @Order(3)
    AfterLogin sharedForms(
            TaskService tasks,
            WheelTasks wheelTasks,
            TaskRights rights,
            SharedDesk desk,
            SystemAuthority system,
            ObjectMapper json) {
        return new AfterLogin(
                new SharedFormFilter(tasks, wheelTasks, rights, desk, system, json),
                List.of("/engine-rest/*", "/camunda/api/engine/*"));
    }
}
