package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.rehearsal.OrdinaryAnswers;

/** What a person fills into each form of the year: the ordinary answer to what the form shows him. */
public final class FormData {

    private FormData() {}

    /** @param today the person's day, for dates and for choosing a meeting that has been held */
    public static ObjectNode of(Site.Person person, Task task, LocalDate today) {
        return OrdinaryAnswers.to(
                task.getCamundaFormRef().getKey(),
                person.formVariables(task.getId()),
                person.form(task.getId()).path("components"),
                today);
    }
}
