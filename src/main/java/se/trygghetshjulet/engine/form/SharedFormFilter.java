package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.TaskRights;
import se.trygghetshjulet.engine.WheelTasks;

/**
 * Answers {@code POST …/task/{id}/share}: what a person has written goes to all who share the task, and the task stays
 * open. Only for those who may work on the task; the answer is what the form shows from now on.
 */
class SharedFormFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile(".*/task/([^/]+)/share");

    private final TaskService tasks;
    private final WheelTasks wheelTasks;
    private final TaskRights rights;
    private final SharedDesk desk;
    private final SystemAuthority system;
    private final ObjectMapper json;

    SharedFormFilter(
            TaskService tasks,
            WheelTasks wheelTasks,
            TaskRights rights,
            SharedDesk desk,
            SystemAuthority system,
            ObjectMapper json) {
        this.tasks = tasks;
        this.wheelTasks = wheelTasks;
        this.rights = rights;
        this.desk = desk;
        this.system = system;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        String person = wheelTasks.person();
        if (person == null || !"POST".equals(request.getMethod()) || !path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Task task = tasks.createTaskQuery()
                .taskId(path.group(1))
                .initializeFormKeys()
                .singleResult();
        if (task == null || task.getCamundaFormRef() == null || !rights.mayWorkOn(task.getId())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        JsonNode sent = json.readTree(request.getInputStream());
        try {
            Map<String, JsonNode> shown = system.call(() -> desk.share(task, person, sent));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            json.writeValue(response.getWriter(), shown);
        } catch (FormBreach breach) {
            request.setAttribute(FormBreach.class.getName(), breach);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
