package se.trygghetshjulet.cockpit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.cockpit.Board.Finding;
import se.trygghetshjulet.coordination.NudgeDesk;
import se.trygghetshjulet.engine.Declined;
import se.trygghetshjulet.engine.SystemAuthority;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Municipality;

/**
 * What the tab asks for, beside the engine's own addresses, so that Cockpit's login and its guard against forged requests
 * hold here too: {@code GET …/arshjul}, {@code GET …/arshjul/{kommun}/brister} and
 * {@code POST …/arshjul/{kommun}/uppgifter/{task}/puff}.
 */
class WheelFilter extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)"
                    + "/arshjul(/(?<kommun>[a-z0-9-]+)/(brister|uppgifter/(?<task>[A-Za-z0-9-]+)/puff))?");

    private final Boards boards;
    private final WheelAccess access;
    private final NudgeDesk nudges;
    private final WheelTasks people;
    private final SystemAuthority system;
    private final ObjectMapper json;

    WheelFilter(
            Boards boards,
            WheelAccess access,
            NudgeDesk nudges,
            WheelTasks people,
            SystemAuthority system,
            ObjectMapper json) {
        this.boards = boards;
        this.access = access;
        this.nudges = nudges;
        this.people = people;
        this.system = system;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        String person = people.person();
        if (person == null
                || !path.matches()
                || !request.getMethod().equals(path.group("task") == null ? "GET" : "POST")) {
            chain.doFilter(request, response);
            return;
        }
        Object answer;
        if (path.group("kommun") == null) {
            answer = system.call(() -> boards.of(person));
        } else {
            Municipality municipality = system.call(() -> access.of(person, path.group("kommun")))
                    .orElseThrow(
                            () -> declined(HttpStatus.NOT_FOUND, "Kommunen finns inte här, eller så är den inte din."));
            answer = path.group("task") == null
                    ? new Findings(system.call(() -> boards.findings(municipality)))
                    : nudged(person, municipality, path.group("task"), formOf(request));
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getWriter(), answer);
    }

    private NudgeDesk.Answer nudged(String person, Municipality municipality, String task, String form) {
        try {
            NudgeDesk.Answer answer = system.call(() -> nudges.nudge(person, municipality.id(), task, form));
            if (!answer.done()) {
                throw declined(HttpStatus.CONFLICT, answer.text());
            }
            return answer;
        } catch (ResponseStatusException e) {
            throw declined(HttpStatus.valueOf(e.getStatusCode().value()), e.getReason());
        }
    }

    private String formOf(HttpServletRequest request) throws IOException {
        try {
            return json.readTree(request.getInputStream()).path("formular").asText();
        } catch (JsonProcessingException e) {
            throw declined(HttpStatus.BAD_REQUEST, "Det som skickades är inte giltig JSON.");
        }
    }

    private static Declined declined(HttpStatus status, String message) {
        return new Declined(status, new Refusal("WheelRefused", message));
    }

    /** As the engine's errors are written. */
    record Refusal(String type, String message) {}

    record Findings(List<Finding> brister) {}
}
