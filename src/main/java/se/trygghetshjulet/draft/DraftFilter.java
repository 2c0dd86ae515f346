package se.trygghetshjulet.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.TaskRights;
import se.trygghetshjulet.engine.WheelTasks;

/**
 * {@code GET}, {@code PUT} and {@code DELETE …/task/{id}/utkast}, beside the engine's own addresses of a task, so that its
 * login, its guard against forged requests and its rights hold here too.
 */
class DraftFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile(
            "(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)/task/(?<task>[^/]+)/utkast");

    private final Drafts drafts;
    private final DraftRound round;
    private final OpenTasks tasks;
    private final TaskRights rights;
    private final WheelTasks people;
    private final ObjectMapper json;

    DraftFilter(
            Drafts drafts, DraftRound round, OpenTasks tasks, TaskRights rights, WheelTasks people, ObjectMapper json) {
        this.drafts = drafts;
        this.round = round;
        this.tasks = tasks;
        this.rights = rights;
        this.people = people;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        String person = people.person();
        if (person == null || !path.matches()) {
            chain.doFilter(request, response);
            return;
        }
        round.ofToday();
        String task = path.group("task");
        String kommun = tasks.municipalityOfVisible(task).orElseThrow(Refused::gone);
        // whoever only watches over the task writes nothing in it
        if (!"GET".equals(request.getMethod()) && !rights.mayWorkOn(task)) {
            throw Refused.gone();
        }
        switch (request.getMethod()) {
            case "GET" -> answer(response, drafts.shown(kommun, task, person));
            case "PUT" -> {
                JsonNode sent = read(request);
                answer(
                        response,
                        Receipt.of(drafts.save(
                                kommun,
                                task,
                                person,
                                sent.path("revision").asInt(),
                                sent.path("data").toString())));
            }
            case "DELETE" -> answer(response, Receipt.of(drafts.discard(kommun, task, person, revision(request))));
            default -> chain.doFilter(request, response);
        }
    }

    private JsonNode read(HttpServletRequest request) throws IOException {
        try {
            JsonNode sent = json.readTree(request.getInputStream());
            if (sent.path("data").isObject() && sent.path("revision").canConvertToInt()) {
                return sent;
            }
        } catch (JsonProcessingException e) {
            throw Refused.unreadable();
        }
        throw Refused.unreadable();
    }

    private static int revision(HttpServletRequest request) {
        try {
            return Integer.parseInt(request.getParameter("revision"));
        } catch (NumberFormatException e) {
            throw Refused.unreadable();
        }
    }

    private void answer(HttpServletResponse response, Object body) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getWriter(), body);
    }
}
