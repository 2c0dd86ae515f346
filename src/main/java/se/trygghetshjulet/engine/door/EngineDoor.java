package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.form.Submission;

/**
 * The one way in to the engine over HTTP, for the REST API and the web apps alike: closes what the engine leaves open
 * (its CVEs, endpoints that write past the form contract) and tells a refused person in Swedish what to do.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /** The engine's documented exception codes for two transactions that meet: optimistic locking and deadlock. */
    private static final Set<Integer> CONFLICTS = Set.of(1, 10_000);

    private final IdentityService identity;
    private final TaskService tasks;
    private final SystemAuthority system;
    private final ObjectMapper json;

    EngineDoor(IdentityService identity, TaskService tasks, SystemAuthority system, ObjectMapper json) {
        this.identity = identity;
        this.tasks = tasks;
        this.system = system;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EnginePath path = EnginePath.of(request);
        HttpServletRequest readable = carriesJson(request) ? new RequestBody(request) : request;
        Refusal refusal = objection(path, readable);
        if (refusal != null) {
            answer(response, refusal);
        } else if (path.isReturn()) {
            giveBack(path.task(), response);
        } else if (path.isSubmission()) {
            submit(readable, response, chain);
        } else {
            chain.doFilter(readable, response);
        }
    }

    private Refusal objection(EnginePath path, HttpServletRequest request) throws IOException {
        Authentication person = identity.getCurrentAuthentication();
        if (path.isSetup()) {
            return Refusal.forbidden("Den här sidan är avstängd.");
        }
        if (!isAdministrator(person) && !path.isOpenTo(person == null ? null : person.getUserId())) {
            return Refusal.forbidden("Du har inte rätt att göra det här.");
        }
        if (path.task() != null && tasks.createTaskQuery().taskId(path.task()).count() == 0) {
            return Refusal.notFound("Uppgiften finns inte längre, eller så är den inte din.");
        }
        if (asksForExpression(request)) {
            return Refusal.invalid("Uttryck får inte användas i sökningar.");
        }
        if (request instanceof RequestBody body) {
            try {
                if (body.isTooLarge()) {
                    return Refusal.invalid("Det som skickades är för stort. Dela upp det.");
                }
                if (body.namesExpression()) {
                    return Refusal.invalid("Uttryck får inte användas i sökningar.");
                }
                if (path.isSubmission()) {
                    Submission.remember(body.variableNames());
                }
            } catch (JsonProcessingException e) {
                return Refusal.invalid("Det som skickades är inte giltig JSON.");
            }
        } else if (path.isSubmission()) {
            return Refusal.invalid("Formuläret ska skickas som JSON.");
        }
        return null;
    }

    /** An address that cannot be read is treated as the worst that it could say. */
    private static boolean asksForExpression(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return query != null
                    && UriUtils.decode(query, StandardCharsets.UTF_8)
                            .toLowerCase(Locale.ROOT)
                            .contains("expression");
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private void submit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            Object breach = request.getAttribute(FormBreach.class.getName());
            if (breach instanceof FormBreach formBreach) {
                replace(answer, Refusal.of(formBreach));
            } else if (answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                replace(answer, isConflict(answer) ? Refusal.conflict() : Refusal.failure());
            }
        }
        answer.copyBodyToResponse();
    }

    private boolean isConflict(ContentCachingResponseWrapper answer) throws IOException {
        int code = json.readTree(answer.getContentAsByteArray()).path("code").asInt();
        return CONFLICTS.contains(code);
    }

    private void replace(ContentCachingResponseWrapper answer, Refusal refusal) throws IOException {
        answer.reset();
        answer(answer, refusal);
    }

    /** The engine lets nobody with the right to work on a task, and no more than that, put it back into the pile. */
    private void giveBack(String task, HttpServletResponse response) throws IOException {
        String person = identity.getCurrentAuthentication().getUserId();
        if (tasks.createTaskQuery().taskId(task).taskAssignee(person).count() == 0) {
            answer(response, Refusal.forbidden("Bara den som har tagit uppgiften kan lämna tillbaka den."));
        } else {
            system.run(() -> tasks.setAssignee(task, null));
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    private static boolean carriesJson(HttpServletRequest request) {
        String type = request.getContentType();
        return WITH_BODY.contains(request.getMethod())
                && (type == null
                        || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                                && !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    private static boolean isAdministrator(Authentication person) {
        return person != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }

    private void answer(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), refusal);
    }
}
