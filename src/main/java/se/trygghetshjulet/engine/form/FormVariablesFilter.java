package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;

/**
 * Answers {@code GET …/task/{id}/form-variables} from the stages' tables, so that content never has to be a process
 * variable. Who may not see the task is passed on to the engine, which refuses.
 */
class FormVariablesFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile(".*/task/([^/]+)/form-variables");

    private final TaskService tasks;
    private final WheelTasks wheelTasks;
    private final StageForms forms;
    private final SystemAuthority system;
    private final ObjectMapper json;

    FormVariablesFilter(
            TaskService tasks, WheelTasks wheelTasks, StageForms forms, SystemAuthority system, ObjectMapper json) {
        this.tasks = tasks;
        this.wheelTasks = wheelTasks;
        this.forms = forms;
        this.system = system;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        String person = wheelTasks.person();
        boolean asked = person != null && "GET".equals(request.getMethod()) && path.matches();
        Task task = asked ? visible(path.group(1)) : null;
        if (task == null || task.getCamundaFormRef() == null) {
            chain.doFilter(request, response);
            return;
        }
        Map<String, JsonNode> prefill = system.call(() -> {
            WheelTask wheelTask = wheelTasks.of(task, person);
            return forms.prefill(wheelTask);
        });
        Map<String, Object> variables = new LinkedHashMap<>();
        prefill.forEach((name, value) -> variables.put(name, variable(value)));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), variables);
    }

    private Task visible(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    }

    /** As the engine's REST API writes a variable: lists and objects as serialised JSON. */
    private Map<String, Object> variable(JsonNode value) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("type", type(value));
        variable.put("value", value.isContainerNode() ? value.toString() : json.convertValue(value, Object.class));
        variable.put("valueInfo", Map.of());
        return variable;
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY, OBJECT -> "Json";
            case BOOLEAN -> "Boolean";
            case NUMBER -> value.isIntegralNumber() ? "Integer" : "Double";
            case NULL -> "Null";
            default -> "String";
        };
    }
}
