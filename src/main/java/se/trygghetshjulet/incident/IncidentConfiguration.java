package se.trygghetshjulet.incident;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.engine.AfterLogin;
import se.trygghetshjulet.engine.WheelTasks;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IncidentProperties.class)
class IncidentConfiguration {

    /** Behind the door, which knows what to say when something fails. */
    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    AfterLogin whereToReport(IncidentAccess access, WheelTasks people, ObjectMapper json) {
        return new AfterLogin(
                new WhereToReportFilter(access, people, json), List.of("/engine-rest/*", "/camunda/api/engine/*"));
    }
}
