package se.trygghetshjulet.incident;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Municipality;

/**
 * {@code GET …/handelser}, beside the engine's own addresses, so that Tasklist may ask with its own login in which
 * municipalities the person has to do with incidents, and show no way to them where there are none.
 */
class WhereToReportFilter extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("(/engine-rest(/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)/handelser");

    private final IncidentAccess access;
    private final WheelTasks people;
    private final ObjectMapper json;

    WhereToReportFilter(IncidentAccess access, WheelTasks people, ObjectMapper json) {
        this.access = access;
        this.people = people;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String person = people.person();
        if (person == null
                || !"GET".equals(request.getMethod())
                || !PATH.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(
                response.getWriter(),
                new Where(
                        access.readableBy(person).stream().map(Municipality::id).toList()));
    }

    /** @param kommuner ids */
    record Where(List<String> kommuner) {}
}
