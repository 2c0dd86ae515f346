package se.trygghetshjulet.signature;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** The open tasks in which originals that were signed by hand may be registered, for those who may do them. */
@Service
public class Registering {

    private static final Set<String> FORMS =
            Set.of(UnderskriftProcess.FORM_SKRIV_UNDER, UnderskriftProcess.FORM_ATGARDA_UNDERSKRIFT);

    private final OpenTasks tasks;
    private final SigningCase cases;
    private final People people;

    Registering(OpenTasks tasks, SigningCase cases, People people) {
        this.tasks = tasks;
        this.cases = cases;
        this.people = people;
    }

    /** None if there is no such task, or it is not the person's to do. */
    public Optional<InHand> of(String taskId, String person) {
        return tasks.find(taskId)
                .filter(waiting -> FORMS.contains(waiting.task().formId()))
                .filter(waiting -> mayDo(waiting, person))
                .map(Waiting::task)
                .map(this::inHand);
    }

    private boolean mayDo(Waiting waiting, String person) {
        if (waiting.assignee() != null) {
            return waiting.assignee().equals(person);
        }
        Set<String> groups = people.groupsOf(person);
        return waiting.people().contains(person) || waiting.groups().stream().anyMatch(groups::contains);
    }

    private InHand inHand(WheelTask task) {
        return new InHand(task.id(), task.kommun(), task.name(), cases.mandate(task), cases.originals(task));
    }

    /**
     * @param name of the task
     * @param mandate who has signed by hand
     */
    public record InHand(String task, String kommun, String name, Mandate mandate, List<Original> originals) {}
}
