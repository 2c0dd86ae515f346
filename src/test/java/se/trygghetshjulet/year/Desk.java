package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** Where a task is done: by one who may, through the REST API, with what his form asks for. */
final class Desk {

    private final ProcessEngine engine;
    private final Site site;

    Desk(ProcessEngine engine, Site site) {
        this.engine = engine;
        this.site = site;
    }

    /** @return id of the person who did it */
    String complete(Task task, LocalDate today, UnaryOperator<ObjectNode> otherwise) {
        Site.Person person = site.as(entitled(task).get(0));
        ObjectNode data = otherwise.apply(FormData.of(person, task, today));
        person.claim(task.getId()).ok();
        person.submit(task.getId(), data).ok();
        return person.id();
    }

    /** Ids of all who may take a task, in alphabetical order. */
    List<String> entitled(Task task) {
        List<String> people = new ArrayList<>();
        for (IdentityLink link : engine.getTaskService().getIdentityLinksForTask(task.getId())) {
            if (link.getUserId() != null) {
                people.add(link.getUserId());
            } else {
                engine.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(link.getGroupId())
                        .list()
                        .forEach(user -> people.add(user.getId()));
            }
        }
        return people.stream().distinct().sorted().toList();
    }
}
