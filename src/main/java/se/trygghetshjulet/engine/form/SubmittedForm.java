package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Takes a submitted form from the engine to its stage: checks the contract, hands over the data, takes it out of the
 * process again. Runs in the transaction that completes the task, so that a refusal leaves everything as it was.
 */
@Component
class SubmittedForm {

    private final StageForms forms;
    private final WheelTasks wheelTasks;
    private final FormContract contract;
    private final FormReader reader;
    private final ObjectMapper json;

    SubmittedForm(StageForms forms, WheelTasks wheelTasks, FormReader reader, ObjectMapper json, Clock clock) {
        this.reader = reader;
        this.forms = forms;
        this.wheelTasks = wheelTasks;
        this.contract = new FormContract(clock);
        this.json = json;
    }

    @EventListener(condition = "#task.eventName == 'complete'")
    @Order(0)
    void complete(DelegateTask task) {
        FormSchema form = forms.schema(task.getProcessDefinitionId(), WheelTasks.formOf(task));
        receive(form, task, flags -> wheelTasks.of(task, flags));
    }

    @EventListener(condition = "#execution.eventName == 'start'")
    void start(DelegateExecution execution) {
        if (execution.getBpmnModelElementInstance() instanceof StartEvent start
                && start.getCamundaFormRef() != null
                && isOfTheEvent(execution)) {
            FormSchema form = forms.schema(execution.getProcessDefinitionId(), start.getCamundaFormRef());
            WheelYear year = new WheelYear(execution.getTenantId(), 0);
            receive(
                    form,
                    execution,
                    flags -> new WheelTask(null, start.getName(), form.id(), year, wheelTasks.person(), null, flags));
        }
    }

    /** The engine tells of a start twice, for the process and for its start event; a form is taken in once. */
    private static boolean isOfTheEvent(DelegateExecution execution) {
        String instance = execution.getActivityInstanceId();
        return instance != null && !instance.equals(execution.getProcessInstanceId());
    }

    private void receive(FormSchema form, VariableScope scope, Function<Map<String, Object>, WheelTask> taskWith) {
        Map<String, JsonNode> sent = Submission.valuesIn(scope, form, json);
        Map<String, Object> flags = new HashMap<>(scope.getVariables());
        flags.keySet().removeAll(sent.keySet());
        WheelTask task = taskWith.apply(flags);
        try {
            contract.check(form, sent, forms.prefill(task, sent));
            Map<String, Object> routing = accept(forms.get(form.id()), task, sent);
            scope.removeVariables(sent.keySet());
            scope.setVariables(routing);
        } catch (FormBreach breach) {
            FormBreach labelled = breach.labelled(form::labelOf);
            remember(labelled);
            throw labelled;
        }
    }

    private <T> Map<String, Object> accept(StageForm<T> form, WheelTask task, Map<String, JsonNode> sent) {
        return form.accept(task, reader.read(sent, form.dataType()));
    }

    private static void remember(FormBreach breach) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(FormBreach.class.getName(), breach, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
