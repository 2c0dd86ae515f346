package se.trygghetshjulet.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.incident.Incident.State;

/** What becomes of an incident: each step is one statement, so that of two that come at once one is refused. */
@Repository
class IncidentStates {

    private static final String WHERE = " where id = ? and kommun = ? and state = ?";

    private final JdbcClient jdbc;

    IncidentStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if it does not wait any longer */
    boolean accepted(String kommun, Long incident, Instant at) {
        return jdbc.sql("update incident set state = ?, counted_at = ?" + WHERE)
                        .params(
                                State.COUNTED.name(),
                                at.atOffset(ZoneOffset.UTC),
                                incident,
                                kommun,
                                State.WAITING.name())
                        .update()
                == 1;
    }

    /** @return false if it does not wait any longer */
    boolean merged(String kommun, Long incident, Long same) {
        return jdbc.sql("update incident set state = ?, merged_into = ?" + WHERE)
                        .params(State.MERGED.name(), same, incident, kommun, State.WAITING.name())
                        .update()
                == 1;
    }

    /** @return false if it is not in the state that was expected */
    boolean moved(String kommun, Long incident, State from, State to) {
        return jdbc.sql("update incident set state = ?" + WHERE)
                        .params(to.name(), incident, kommun, from.name())
                        .update()
                == 1;
    }
}
