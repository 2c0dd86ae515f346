package se.trygghetshjulet.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** What a person has done, as long as the engine keeps its history. */
@Component
public class DoneTasks {

    /** Whoever sent the form in; he need not have taken the task first. */
    private static final String DONE = """
            select t.id_ as id, t.name_ as name, t.tenant_id_ as kommun, p.business_key_ as case_key, t.end_time_ as ended
            from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
            where t.delete_reason_ = 'completed' and t.end_time_ >= :since and t.tenant_id_ in (:kommuner)
                and (exists (select 1 from act_hi_op_log o
                        where o.task_id_ = t.id_ and o.operation_type_ = 'Complete' and o.user_id_ = :person)
                    or t.assignee_ = :person and not exists (select 1 from act_hi_op_log o
                        where o.task_id_ = t.id_ and o.operation_type_ = 'Complete'))
            order by t.end_time_ desc, t.id_
            fetch first 200 rows only
            """;

    private final JdbcClient jdbc;

    DoneTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first, at most 200.
     *
     * @param kommuner those in which the person still has something to do
     */
    public List<Done> of(String person, Collection<String> kommuner, Instant since) {
        if (kommuner.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(DONE)
                .param("person", person)
                .param("kommuner", kommuner)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Done(
                        row.getString("id"),
                        row.getString("name"),
                        WheelTasks.wheelYear(row.getString("kommun"), row.getString("case_key")),
                        WheelTime.day(row.getTimestamp("ended"))))
                .list();
    }

    /**
     * @param turn of year 0 if it belongs to none
     * @param day on which it was done, in Sweden
     */
    public record Done(String id, String name, WheelYear turn, LocalDate day) {}
}
