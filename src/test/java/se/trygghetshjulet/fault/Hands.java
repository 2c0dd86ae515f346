package se.trygghetshjulet.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.rehearsal.OrdinaryAnswers;
import se.trygghetshjulet.year.Site;

/** People who do what lies before them, on whichever node they come to. */
final class Hands {

    private final JdbcClient database;
    private final EngineTables tables;

    Hands(JdbcClient database) {
        this.database = database;
        this.tables = new EngineTables(database);
    }

    /** Ids of open tasks, the oldest first. */
    List<String> open() {
        return tables.tasks().stream().map(EngineTables.TaskRow::id).toList();
    }

    /** Ids of those who may do a task. */
    List<String> entitled(String task) {
        return database.sql("""
                        select coalesce(m.user_id_, l.user_id_) as person from act_ru_identitylink l
                        left join act_id_membership m on m.group_id_ = l.group_id_
                        where l.task_id_ = ? and l.type_ = 'candidate' order by person
                        """).param(task).query(String.class).list();
    }

    /** What a person would send in; what he sees is fetched from the node, as Tasklist does. */
    static ObjectNode answer(Site.Person person, String task, LocalDate today) {
        String form = person.get("/engine-rest/task/" + task)
                .ok()
                .json()
                .at("/camundaFormRef/key")
                .asText();
        return OrdinaryAnswers.to(
                form, person.formVariables(task), person.form(task).path("components"), today);
    }
}
