package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WheelTask;

/** Every form that a stage answers for, and the schema of a form as it was deployed with its process. */
@Component
class StageForms {

    private final Map<String, StageForm<?>> byId;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final RepositoryService repository;
    private final SystemAuthority system;
    private final ObjectMapper json;

    StageForms(List<StageForm<?>> forms, RepositoryService repository, SystemAuthority system, ObjectMapper json) {
        this.byId = forms.stream().collect(Collectors.toMap(StageForm::formId, Function.identity()));
        this.repository = repository;
        this.system = system;
        this.json = json;
    }

    StageForm<?> get(String formId) {
        StageForm<?> form = byId.get(formId);
        if (form == null) {
            throw new IllegalStateException("No stage answers for the form '" + formId + "'");
        }
        return form;
    }

    /** The form that lies in the same deployment as the process, which is the one the person sees. */
    FormSchema schema(String processDefinitionId, String formId) {
        String deployment = system.call(
                () -> repository.getProcessDefinition(processDefinitionId).getDeploymentId());
        return schemas.computeIfAbsent(deployment + "/" + formId, key -> read(deployment, formId));
    }

    Map<String, JsonNode> prefill(WheelTask task) {
        return asJson(get(task.formId()).prefill(task));
    }

    /** What the form showed to the person who sent it: others may have written in it since. */
    Map<String, JsonNode> prefill(WheelTask task, Map<String, JsonNode> sent) {
        JsonNode seen = sent.get(SharedForm.SEEN);
        return get(task.formId()) instanceof SharedForm<?> shared && !FormContract.isEmpty(seen)
                ? asJson(shared.prefill(task, seen.asText()))
                : prefill(task);
    }

    private Map<String, JsonNode> asJson(Prefill prefill) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        prefill.values().forEach((name, value) -> values.put(name, json.valueToTree(value)));
        return values;
    }

    private FormSchema read(String deployment, String formId) {
        try (InputStream content =
                system.call(() -> repository.getResourceAsStream(deployment, "forms/" + formId + ".form"))) {
            return FormSchema.of(json.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
