package se.trygghetshjulet.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the engine's own tables for tests that watch it from outside, or more often than its API is fast. */
public final class EngineTables {

    /** What the engine writes into of its own accord. */
    public static final Set<String> METERS = Set.of("ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG");

    /** What start-up writes into. */
    public static final List<String> OF_STARTUP = List.of(
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_id_tenant_member",
            "act_ru_authorization",
            "act_ru_filter",
            "act_re_deployment",
            "act_ru_job");

    private final JdbcClient jdbc;

    public EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many values of variables and forms its history has kept. */
    public int contents() {
        return count("act_hi_varinst") + count("act_hi_detail");
    }

    public int openTasks() {
        return count("act_ru_task");
    }

    /** In the order in which they were created. */
    public List<TaskRow> tasks() {
        return jdbc.sql("""
                        select id_, name_, task_def_key_, proc_def_id_, tenant_id_, due_date_, assignee_
                        from act_ru_task order by create_time_, id_
                        """)
                .query((row, number) -> new TaskRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6),
                        row.getString(7)))
                .list();
    }

    public List<Candidate> candidates() {
        return jdbc.sql("""
                        select task_id_, group_id_, user_id_
                        from act_ru_identitylink where type_ = 'candidate' and task_id_ is not null
                        """)
                .query((row, number) -> new Candidate(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Those that are not suspended, by the moment at which they are due. */
    public List<Job> jobs() {
        return jdbc.sql("""
                        select j.id_, d.act_id_, j.process_def_key_, j.tenant_id_, j.duedate_, j.process_instance_id_
                        from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.suspension_state_ = 1 order by j.duedate_, j.id_
                        """).query(EngineTables::job).list();
    }

    /** A municipality's tasks, in the order of their ids. */
    public List<OpenTask> tasksOf(String kommun) {
        return jdbc.sql(
                        "select id_, due_date_, create_time_, task_def_key_ from act_ru_task where tenant_id_ = ? order by id_")
                .param(kommun)
                .query((row, number) ->
                        new OpenTask(row.getString(1), row.getTimestamp(2), row.getTimestamp(3), row.getString(4)))
                .list();
    }

    /** A municipality's jobs that are not suspended, in the order of their ids. */
    public List<Job> jobsOf(String kommun) {
        return jdbc.sql("""
                        select j.id_, d.act_id_, j.process_def_key_, j.tenant_id_, j.duedate_, j.process_instance_id_
                        from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.suspension_state_ = 1 and j.tenant_id_ = ? order by j.id_
                        """).param(kommun).query(EngineTables::job).list();
    }

    public boolean hasJob(String id) {
        return has("act_ru_job", id);
    }

    public boolean hasTask(String id) {
        return has("act_ru_task", id);
    }

    private boolean has(String table, String id) {
        return jdbc.sql("select count(*) from " + table + " where id_ = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5),
                row.getString(6));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** @param process id of the deployed process definition */
    public record TaskRow(
            String id, String name, String activity, String process, String kommun, Date due, String assignee) {}

    /** One that waits. */
    public record OpenTask(String id, Date due, Date created, String activity) {}

    /** A group or a person. */
    public record Candidate(String task, String group, String person) {}

    /** @param process key of the process definition */
    public record Job(String id, String activity, String process, String kommun, Date due, String instance) {}
}
