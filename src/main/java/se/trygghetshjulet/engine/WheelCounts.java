package se.trygghetshjulet.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How much there is of each model in the engine's tables: three questions, whatever the number of municipalities. */
@Component
class WheelCounts {

    private static final String TASKS = """
            select d.key_ as stage, count(*) as tasks,
                sum(case when t.due_date_ < :now then 1 else 0 end) as late
            from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
            group by d.key_
            """;

    private static final String JOBS = """
            select process_def_key_ as stage,
                sum(case when retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)
                    then 1 else 0 end) as due,
                sum(case when retries_ = 0 then 1 else 0 end) as dead
            from act_ru_job
            where process_def_key_ is not null
            group by process_def_key_
            """;

    private static final String CASES = """
            select d.key_ as stage, count(*) as cases
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null
            group by d.key_
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WheelCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Counts count() {
        Timestamp now = Timestamp.from(clock.instant());
        Map<String, Stage> stages = new HashMap<>();
        add(
                stages,
                jdbc.sql(TASKS).param("now", now),
                row -> new Stage(row.getLong("tasks"), row.getLong("late"), 0, 0, 0));
        add(
                stages,
                jdbc.sql(JOBS).param("now", now),
                row -> new Stage(0, 0, row.getLong("due"), row.getLong("dead"), 0));
        add(stages, jdbc.sql(CASES), row -> new Stage(0, 0, 0, 0, row.getLong("cases")));
        return new Counts(stages);
    }

    private static void add(Map<String, Stage> stages, StatementSpec question, Reading reading) {
        question.query(row -> {
            stages.merge(row.getString("stage"), reading.of(row), Stage.TOGETHER);
        });
    }

    private interface Reading {

        Stage of(ResultSet row) throws SQLException;
    }

    /** @param stages by the model's key; null if the database did not answer */
    record Counts(Map<String, Stage> stages) {

        static final Counts UNKNOWN = new Counts(null);

        boolean isKnown() {
            return stages != null;
        }

        Stage of(String stage) {
            return stages.getOrDefault(stage, Stage.NOTHING);
        }
    }

    /**
     * @param late tasks whose last day has passed
     * @param due jobs whose time has come
     * @param dead jobs that are not tried again
     */
    record Stage(long tasks, long late, long due, long dead, long cases) {

        static final Stage NOTHING = new Stage(0, 0, 0, 0, 0);

        static final BinaryOperator<Stage> TOGETHER = (one, other) -> new Stage(
                one.tasks + other.tasks,
                one.late + other.late,
                one.due + other.due,
                one.dead + other.dead,
                one.cases + other.cases);
    }
}
