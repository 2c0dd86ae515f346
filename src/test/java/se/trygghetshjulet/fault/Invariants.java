package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.KommunfullmaktigeProcess.USER_TASK_RECORD_KOMMUNFULLMAKTIGE;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds at any moment at which nothing is under way, read from the tables; each question finds the rows that break it. */
final class Invariants {

    private static final Map<String, String> BREACHES = new LinkedHashMap<>();

    static {
        BREACHES.put("a year is turned once", """
                select business_key_ from act_hi_procinst
                where proc_def_key_ = 'arshjul' group by business_key_ having count(*) > 1
                """);
        BREACHES.put("every case waits for something", """
                select p.proc_def_id_ || ' ' || p.id_ from act_ru_execution p where p.parent_id_ is null
                and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = p.id_)
                and not exists (select 1 from act_ru_job j where j.process_instance_id_ = p.id_)
                and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = p.id_)
                and not exists (select 1 from act_ru_execution called
                    join act_ru_execution caller on caller.id_ = called.super_exec_ where caller.proc_inst_id_ = p.id_)
                """);
        BREACHES.put("what runs is what history knows as running", """
                select id_ from act_hi_procinst where end_time_ is null
                and proc_inst_id_ not in (select proc_inst_id_ from act_ru_execution)
                union all select id_ from act_ru_execution where parent_id_ is null
                and proc_inst_id_ not in (select proc_inst_id_ from act_hi_procinst where end_time_ is null)
                """);
        BREACHES.put("no task is lost, and none is left of what is done", """
                select id_ from act_hi_taskinst where end_time_ is null and id_ not in (select id_ from act_ru_task)
                union all select id_ from act_ru_task
                where id_ not in (select id_ from act_hi_taskinst where end_time_ is null)
                """);
        BREACHES.put("every task has somebody who may do it", """
                select t.id_ from act_ru_task t where t.assignee_ is null
                and not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.type_ = 'candidate')
                """);
        BREACHES.put("a body decides a matter once", """
                select kommun || plan_year || body || meeting_date from decision
                group by kommun, plan_year, body, meeting_date having count(*) > 1
                """);
        BREACHES.put("a decision is recorded by a task that was done", """
                select d.id || '' from decision d where not exists (select 1 from act_hi_taskinst t
                join act_hi_procinst p on p.id_ = t.proc_inst_id_ where t.end_time_ is not null
                and p.business_key_ = d.kommun || '-' || d.plan_year and t.task_def_key_ in ('%s', '%s', '%s'))
                """.formatted(
                USER_TASK_RECORD_ARBETSUTSKOTT, USER_TASK_RECORD_KOMMUNSTYRELSE, USER_TASK_RECORD_KOMMUNFULLMAKTIGE));
        BREACHES.put("a letter is written once", """
                select letter_key from letter group by letter_key having count(*) > 1
                """);
        BREACHES.put("a letter that is not sent has a process that sends it", """
                select l.id || '' from letter l where l.status = 'WRITTEN' and not exists (
                select 1 from act_ru_variable v where v.name_ = 'letterId' and v.long_ = l.id)
                """);
        BREACHES.put("nothing has failed for good", "select id_ from act_ru_incident");
    }

    private final JdbcClient database;

    Invariants(JdbcClient database) {
        this.database = database;
    }

    /** @return how many were checked */
    int hold(Node node) {
        BREACHES.forEach((rule, breaches) -> {
            List<String> found = database.sql(breaches).query(String.class).list();
            assertThat(found).as(rule).isEmpty();
        });
        JsonNode chain =
                node.site().as("admin").get("/actuator/dokumentkedja").ok().json();
        assertThat(chain.path("fault").isNull())
                .as("the documents' chain: " + chain)
                .isTrue();
        assertThat(chain.path("links").asInt()).isPositive();
        return BREACHES.size() + 1;
    }
}
