package se.trygghetshjulet.engine;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Business keys of cases. They are asked for with each task that somebody opens or is told of, whatever the rights of who asks: by a
 * statement of one line, as the engine takes longer to put its own together than the database to answer.
 */
@Component
class CaseKeys {

    private final JdbcClient jdbc;

    CaseKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None if the case is over, or has no key. */
    Optional<String> of(String processInstanceId) {
        return jdbc.sql("select business_key_ from act_ru_execution where id_ = ? and business_key_ is not null")
                .param(processInstanceId)
                .query(String.class)
                .optional();
    }
}
