package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormDesk;
import se.trygghetshjulet.engine.Identities;
import se.trygghetshjulet.engine.WheelTasks;

/** Does in the engine what Tasklist does over the REST API. */
@Component
class DirectFormDesk implements FormDesk {

    private final IdentityService identity;
    private final Identities identities;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final FormService engineForms;
    private final StageForms forms;
    private final WheelTasks wheelTasks;
    private final ObjectMapper json;

    DirectFormDesk(
            IdentityService identity,
            Identities identities,
            RepositoryService repository,
            TaskService tasks,
            FormService engineForms,
            StageForms forms,
            WheelTasks wheelTasks,
            ObjectMapper json) {
        this.identity = identity;
        this.identities = identities;
        this.repository = repository;
        this.tasks = tasks;
        this.engineForms = engineForms;
        this.forms = forms;
        this.wheelTasks = wheelTasks;
        this.json = json;
    }

    @Override
    public OpenForm open(String taskId, String person) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        ObjectNode values = json.createObjectNode();
        forms.prefill(wheelTasks.of(task, person)).forEach(values::set);
        return new OpenForm(values, as(person, () -> components(taskId)));
    }

    private JsonNode components(String taskId) {
        try (InputStream content = engineForms.getDeployedTaskForm(taskId)) {
            return json.readTree(content).path("components");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void submit(String taskId, String person, JsonNode answer) {
        as(person, () -> {
            tasks.claim(taskId, person);
            engineForms.submitTaskForm(taskId, variables(answer));
            return null;
        });
    }

    @Override
    public void start(String kommun, String process, String person, JsonNode answer) {
        as(person, () -> {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .tenantIdIn(kommun)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return engineForms.submitStartForm(definition, variables(answer));
        });
    }

    private <T> T as(String person, Supplier<T> action) {
        try {
            identity.setAuthentication(identities.of(person));
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Lists and objects go as JSON, all else as it is. */
    private VariableMap variables(JsonNode answer) {
        VariableMap variables = Variables.createVariables();
        answer.properties().forEach(field -> {
            JsonNode value = field.getValue();
            variables.put(
                    field.getKey(),
                    value.isContainerNode()
                            ? SpinValues.jsonValue(value.toString()).create()
                            : json.convertValue(value, Object.class));
        });
        return variables;
    }
}
