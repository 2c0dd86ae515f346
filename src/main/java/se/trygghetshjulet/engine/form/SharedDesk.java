package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;

/** Takes what somebody has written in a form that several share to its stage, while the task stays open. */
@Component
class SharedDesk {

    private final StageForms forms;
    private final WheelTasks wheelTasks;
    private final FormReader reader;
    private final FormContract contract;

    SharedDesk(StageForms forms, WheelTasks wheelTasks, FormReader reader, Clock clock) {
        this.forms = forms;
        this.wheelTasks = wheelTasks;
        this.reader = reader;
        this.contract = new FormContract(clock);
    }

    /**
     * @param sent the form's values by key
     * @return what the form shows from now on
     * @throws FormBreach if the form is not shared, does not hold, or others have written otherwise in the same rows
     */
    @Transactional
    Map<String, JsonNode> share(Task task, String person, JsonNode sent) {
        WheelTask wheelTask = wheelTasks.of(task, person);
        StageForm<?> form = forms.get(wheelTask.formId());
        if (!(form instanceof SharedForm<?> shared)) {
            throw new FormBreach(SharedForm.SEEN, "Det här formuläret delas inte. Spara det, eller tryck på Slutför.");
        }
        FormSchema schema = forms.schema(task.getProcessDefinitionId(), wheelTask.formId());
        Map<String, JsonNode> values = new LinkedHashMap<>();
        sent.properties().forEach(member -> values.put(member.getKey(), member.getValue()));
        try {
            contract.checkUnfinished(schema, values, forms.prefill(wheelTask, values));
            share(shared, wheelTask, values);
        } catch (FormBreach breach) {
            throw breach.labelled(schema::labelOf);
        }
        return forms.prefill(wheelTask);
    }

    private <T> void share(SharedForm<T> form, WheelTask task, Map<String, JsonNode> sent) {
        form.share(task, reader.read(sent, form.dataType()));
    }
}
