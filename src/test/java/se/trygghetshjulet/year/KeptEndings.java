package se.trygghetshjulet.year;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked and told about överenskommelser that end, as the tables have it. */
public final class KeptEndings {

    private final JdbcClient jdbc;

    public KeptEndings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each agreement that nears its end, what was decided: "RUNS_OUT"; null until it is. */
    public List<String> choices() {
        return jdbc.sql("select choice from overenskommelse_case order by id")
                .query(String.class)
                .list();
    }

    /** The party that gave each notice of termination, taken back or not. */
    public List<String> terminations() {
        return jdbc.sql("select party from termination order by id")
                .query(String.class)
                .list();
    }
}
