package se.trygghetshjulet.cockpit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.trygghetshjulet.coordination.NudgeDesk;
import se.trygghetshjulet.engine.AfterLogin;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WheelTasks;

@Configuration(proxyBeanMethods = false)
class CockpitConfiguration {

    /** Behind the door, which lets out what is declined as it is. */
    @Bean
    @Order(2)
    @ConditionalOnWebApplication
    AfterLogin wheels(
            Boards boards,
            WheelAccess access,
            NudgeDesk nudges,
            WheelTasks people,
            SystemAuthority system,
            ObjectMapper json) {
        return new AfterLogin(
                new WheelFilter(boards, access, nudges, people, system, json),
                List.of("/engine-rest/*", "/camunda/api/engine/*"));
    }
}
