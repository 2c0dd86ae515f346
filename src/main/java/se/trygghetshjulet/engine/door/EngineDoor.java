package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.form.Submission;

/**
 * The one way in to the engine over HTTP, for the REST API and the web apps alike: closes what the engine leaves open
 * (its CVEs, endpoints that write past the form contract) and tells a refused person in Swedish what to do.
 */
class EngineDoor extends OncePerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final IdentityService identity;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final SystemAuthority system;
    private final EngineAnswers answers;

    EngineDoor(
            IdentityService identity,
            TaskService tasks,
            RepositoryService repository,
            SystemAuthority system,
            EngineAnswers answers) {
        this.identity = identity;
        this.tasks = tasks;
        this.repository = repository;
        this.system = system;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EnginePath path = EnginePath.of(request);
        HttpServletRequest readable = carriesJson(request) ? new RequestBody(request) : request;
        Refusal refusal = objection(path, readable);
        if (refusal != null) {
            answers.refuse(response, refusal);
        } else if (path.isReturn()) {
            giveBack(path.task(), response);
        } else if (path.isApi()) {
            answers.hold(
                    readable,
                    response,
                    chain,
                    new Verdict(
                            path.isSubmission(),
                            isAdministrator(identity.getCurrentAuthentication()),
                            () -> isGone(path.task())));
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
        if (path.deployed() != null && !path.deployed().isSeen(repository)) {
            return path.isSubmission()
                    ? Refusal.notFound("Processen finns inte längre, eller så är den inte din.")
                    : Refusal.notFound();
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
                    SentVariables sent = SentVariables.of(body.content());
                    if (!sent.areOfAForm()) {
                        return Refusal.invalid("Det som skickades är inte av de slag som ett formulär består av.");
                    }
                    if (sent.hadNothing()) {
                        body.replace(sent.ofKnownKinds(body.content()));
                    }
                    Submission.remember(sent.names());
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

    /** The engine lets nobody with the right to work on a task, and no more than that, put it back into the pile. */
    private void giveBack(String task, HttpServletResponse response) throws IOException {
        String person = identity.getCurrentAuthentication().getUserId();
        if (tasks.createTaskQuery().taskId(task).taskAssignee(person).count() == 0) {
            answers.refuse(response, Refusal.forbidden("Bara den som har tagit uppgiften kan lämna tillbaka den."));
        } else {
            system.run(() -> tasks.setAssignee(task, null));
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    private boolean isGone(String task) {
        return task != null
                && system.call(() -> tasks.createTaskQuery().taskId(task).count() == 0);
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
}
