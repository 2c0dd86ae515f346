package se.trygghetshjulet.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelStanding.Fault;
import se.trygghetshjulet.engine.WheelStanding.Run;
import se.trygghetshjulet.engine.WheelStanding.Task;
import se.trygghetshjulet.engine.WheelStanding.Turn;

/**
 * Reads where wheels stand from the engine's tables: seven questions, whether for one municipality or for three hundred.
 * Whose they may be is the caller's to say.
 */
@Component
public class WheelStandings {

    private static final String TURNS = """
            select e.id_ as instance, e.tenant_id_ as kommun, e.business_key_ as case_key
            from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null and d.key_ = '%s' and e.tenant_id_ in (:kommuner)
            order by e.business_key_ desc
            """.formatted(ArshjulProcess.KEY);

    private static final String RUNS = """
            select a.proc_inst_id_ as turn, a.act_id_ as stage, a.call_proc_inst_id_ as instance,
                a.start_time_ as began, a.end_time_ as ended, a.act_inst_state_ as outcome
            from act_hi_actinst a
                join act_ru_execution e on e.id_ = a.proc_inst_id_
                join act_re_procdef d on d.id_ = e.proc_def_id_
            where a.act_type_ = 'callActivity' and e.parent_id_ is null and d.key_ = '%s' and e.tenant_id_ in (:kommuner)
            order by a.start_time_, a.id_
            """.formatted(ArshjulProcess.KEY);

    private static final String TASKS = """
            select t.id_ as id, t.name_ as name, t.tenant_id_ as kommun, e.business_key_ as case_key,
                t.task_def_key_ as activity, d.name_ as process, t.proc_inst_id_ as instance, t.assignee_ as assignee,
                t.due_date_ as due
            from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
            where t.suspension_state_ = 1 and t.tenant_id_ in (:kommuner)
            order by t.due_date_, t.name_, t.id_
            """;

    private static final String CANDIDATES = """
            select l.task_id_ as task, l.group_id_ as role_group, l.user_id_ as person
            from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
            where l.type_ = 'candidate' and t.suspension_state_ = 1 and t.tenant_id_ in (:kommuner)
            """;

    /** What failed in a called process is told by those that called it as well; here it stands once. */
    private static final String FAULTS = """
            select i.tenant_id_ as kommun, i.incident_type_ as kind, i.incident_msg_ as message, d.name_ as process,
                i.proc_inst_id_ as instance, i.incident_timestamp_ as since
            from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
            where i.id_ = i.cause_incident_id_ and i.tenant_id_ in (:kommuner)
            order by i.incident_timestamp_, i.id_
            """;

    private static final String MEMBERS = """
            select m.group_id_ as role_group, u.id_ as id, u.first_ as first_name, u.last_ as last_name, u.email_ as email
            from act_id_membership m join act_id_user u on u.id_ = m.user_id_
            where m.group_id_ in (
                select l.group_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                where l.type_ = 'candidate' and t.suspension_state_ = 1 and t.tenant_id_ in (:kommuner))
            """;

    /** As one union: of two conditions with "or", PostgreSQL reads all people there are. */
    private static final String NAMED = """
            select u.id_ as id, u.first_ as first_name, u.last_ as last_name, u.email_ as email
            from act_id_user u
            where u.id_ in (
                select t.assignee_ from act_ru_task t where t.suspension_state_ = 1 and t.tenant_id_ in (:kommuner)
                union select l.user_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
                where l.type_ = 'candidate' and t.suspension_state_ = 1 and t.tenant_id_ in (:kommuner))
            """;

    /** Of an activity that was taken out before it was done. */
    private static final int CANCELLED = 2;

    private static final Set<String> OF_THE_ENGINE =
            Set.of(Incident.FAILED_JOB_HANDLER_TYPE, Incident.EXTERNAL_TASK_HANDLER_TYPE);

    private final JdbcClient jdbc;

    WheelStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public WheelStanding of(Collection<String> kommuner) {
        if (kommuner.isEmpty()) {
            return WheelStanding.NOTHING;
        }
        Map<String, Contact> people = new HashMap<>();
        Map<String, Set<String>> members = new HashMap<>();
        ask(MEMBERS, kommuner).query(row -> {
            Contact contact = contact(row);
            people.put(contact.id(), contact);
            members.computeIfAbsent(row.getString("role_group"), any -> new HashSet<>())
                    .add(contact.id());
        });
        ask(NAMED, kommuner).query(row -> {
            people.put(row.getString("id"), contact(row));
        });
        return new WheelStanding(
                ask(TURNS, kommuner).query(WheelStandings::turn).list(),
                ask(RUNS, kommuner).query(WheelStandings::run).list(),
                tasks(kommuner),
                ask(FAULTS, kommuner).query(WheelStandings::fault).list(),
                people,
                members);
    }

    private List<Task> tasks(Collection<String> kommuner) {
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, Set<String>> named = new HashMap<>();
        ask(CANDIDATES, kommuner).query(row -> {
            String group = row.getString("role_group");
            String candidate = group == null ? row.getString("person") : group;
            (group == null ? named : groups)
                    .computeIfAbsent(row.getString("task"), any -> new HashSet<>())
                    .add(candidate);
        });
        return ask(TASKS, kommuner)
                .query((row, number) -> new Task(
                        row.getString("id"),
                        row.getString("name"),
                        WheelTasks.wheelYear(row.getString("kommun"), row.getString("case_key")),
                        row.getString("activity"),
                        row.getString("process"),
                        row.getString("instance"),
                        row.getString("assignee"),
                        WheelTime.day(row.getTimestamp("due")),
                        groups.getOrDefault(row.getString("id"), Set.of()),
                        named.getOrDefault(row.getString("id"), Set.of())))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, Collection<String> kommuner) {
        return jdbc.sql(question).param("kommuner", kommuner);
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                WheelTasks.wheelYear(row.getString("kommun"), row.getString("case_key")), row.getString("instance"));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("turn"),
                row.getString("stage"),
                row.getString("instance"),
                instant(row, "began"),
                instant(row, "ended"),
                row.getInt("outcome") == CANCELLED);
    }

    private static Fault fault(ResultSet row, int number) throws SQLException {
        return new Fault(
                row.getString("kommun"),
                OF_THE_ENGINE.contains(row.getString("kind")) ? null : row.getString("message"),
                row.getString("process"),
                row.getString("instance"),
                instant(row, "since"));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("id"),
                row.getString("first_name") + " " + row.getString("last_name"),
                row.getString("email"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
