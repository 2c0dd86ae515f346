package se.trygghetshjulet.engine;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** Tells a stage about a task without telling it about the engine. */
@Component
public class WheelTasks {

    private final IdentityService identity;
    private final RuntimeService runtime;
    private final CaseKeys keys;

    WheelTasks(IdentityService identity, RuntimeService runtime, CaseKeys keys) {
        this.identity = identity;
        this.runtime = runtime;
        this.keys = keys;
    }

    /** The turn that an execution belongs to: its tenant and its business key. */
    public static WheelYear wheelYear(DelegateExecution execution) {
        return wheelYear(execution.getTenantId(), execution.getProcessBusinessKey());
    }

    /** Form of a task in the model; {@code ProcessContractTest} sees to it that each has one. */
    public static String formOf(DelegateTask task) {
        return task.getBpmnModelElementInstance().getCamundaFormRef();
    }

    /** @param flags the process's variables without what the person just sent */
    public WheelTask of(DelegateTask task, Map<String, Object> flags) {
        return new WheelTask(
                task.getId(),
                task.getName(),
                formOf(task),
                wheelYear(task.getExecution()),
                person(),
                WheelTime.day(task.getDueDate()),
                flags);
    }

    /**
     * @param task queried with its form keys
     * @param person who looks at it; null when nobody does
     */
    public WheelTask of(Task task, String person) {
        CamundaFormRef form = task.getCamundaFormRef();
        String businessKey = keys.of(task.getProcessInstanceId()).orElse(null);
        return new WheelTask(
                task.getId(),
                task.getName(),
                form == null ? null : form.getKey(),
                wheelYear(task.getTenantId(), businessKey),
                person,
                WheelTime.day(task.getDueDate()),
                runtime.getVariables(task.getExecutionId()));
    }

    /** Who is authenticated; null when the product acts of its own accord. */
    public String person() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }

    static WheelYear wheelYear(String kommun, String businessKey) {
        return businessKey == null ? new WheelYear(kommun, 0) : WheelYear.of(businessKey);
    }
}
