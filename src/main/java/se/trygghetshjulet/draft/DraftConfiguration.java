package se.trygghetshjulet.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.engine.AfterLogin;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.TaskRights;
import se.trygghetshjulet.engine.WheelTasks;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DraftConfiguration {

    /** Behind the door, which knows what to say when something fails. */
    @Bean
    @Order(2)
    AfterLogin draftsOfTasks(
            Drafts drafts, DraftRound round, OpenTasks tasks, TaskRights rights, WheelTasks people, ObjectMapper json) {
        return new AfterLogin(
                new DraftFilter(drafts, round, tasks, rights, people, json),
                List.of("/engine-rest/*", "/camunda/api/engine/*"));
    }
}
