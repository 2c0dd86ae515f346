package se.trygghetshjulet.year;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is away from what, as the table has it. */
final class KeptAbsences {

    private final JdbcClient jdbc;

    KeptAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipalities from whose tasks somebody is away by one notice, in the order of the alphabet. */
    List<String> municipalities(long notice) {
        return jdbc.sql("select kommun from absence where notice = ? order by kommun")
                .param(notice)
                .query(String.class)
                .list();
    }
}
