package se.trygghetshjulet.attachment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Which document a task is about. */
@Component
class OpenDesks {

    private static final String GONE =
            "Uppgiften är slutförd eller finns inte här. Det som har bifogats finns kvar på" + " dokumentets sida.";

    private final OpenTasks tasks;
    private final Readers readers;
    private final Map<String, Attachable> byForm;

    OpenDesks(OpenTasks tasks, Readers readers, List<StageForm<?>> forms) {
        this.tasks = tasks;
        this.readers = readers;
        this.byForm = forms.stream()
                .filter(Attachable.class::isInstance)
                .collect(Collectors.toMap(StageForm::formId, Attachable.class::cast));
    }

    /**
     * @throws ResponseStatusException 404 if no such task waits in a municipality where the person has a role, or if it is
     *     about no document
     */
    OpenDesk of(String taskId, String person) {
        WheelTask task = tasks.find(taskId).orElseThrow(OpenDesks::gone).task();
        if (!readers.mayRead(person, task.kommun()) || !byForm.containsKey(task.formId())) {
            throw gone();
        }
        return new OpenDesk(task, byForm.get(task.formId()).document(task), person);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, GONE);
    }
}
