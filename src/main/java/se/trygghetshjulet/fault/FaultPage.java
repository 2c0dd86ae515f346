package se.trygghetshjulet.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last word on every request that did not end well: a page for a browser, JSON for a program. Neither asks the
 * database for anything, nor repeats what an exception says.
 */
@Controller
@ConditionalOnWebApplication
class FaultPage implements ErrorController {

    private static final List<String> INTERFACES = List.of("/api/", "/camunda/api/", "/engine-rest");

    /** Answers with problem details (RFC 9457). */
    private static final String OPEN_DATA = "/api/public/v1";

    private final ErrorAttributes faults;
    private final Clock clock;

    FaultPage(ErrorAttributes faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** @return a page, or a body that becomes JSON */
    @RequestMapping("${server.error.path:/error}")
    Object tell(HttpServletRequest request, HttpServletResponse response) {
        Throwable thrown = faults.getError(new ServletWebRequest(request));
        HttpStatus status = ErrorMessage.status(request, thrown);
        StatusText text = StatusText.of(status);
        String message = ErrorMessage.of(request, thrown);
        PageHeaders.on(response);
        if (status == HttpStatus.SERVICE_UNAVAILABLE && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(DatabaseAway.PAUSE.toSeconds()));
        }
        Instant now = clock.instant();
        String path = path(request);
        if (wantsPage(request, path)) {
            ModelAndView page = new ModelAndView("error", status);
            page.addObject("status", status.value());
            page.addObject("title", text.title());
            page.addObject("advice", message == null ? text.advice() : message);
            page.addObject("at", now);
            return page;
        }
        if (inside(request, path).startsWith(OPEN_DATA)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("title", text.title());
            problem.put("status", status.value());
            problem.put("detail", message == null ? text.advice() : message);
            problem.put("instance", path);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timestamp", now);
        body.put("status", status.value());
        body.put("error", text.title());
        body.put("message", message == null ? text.advice() : message);
        body.put("path", path);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    /** Whoever asks an interface gets JSON, whatever else is said to be welcome. */
    private static boolean wantsPage(HttpServletRequest request, String path) {
        return INTERFACES.stream().noneMatch(inside(request, path)::startsWith) && accepts(request);
    }

    private static String inside(HttpServletRequest request, String path) {
        return path.substring(Math.min(path.length(), request.getContextPath().length()));
    }

    private static boolean accepts(HttpServletRequest request) {
        try {
            for (Enumeration<String> all = request.getHeaders(HttpHeaders.ACCEPT); all.hasMoreElements(); ) {
                if (MediaType.parseMediaTypes(all.nextElement()).stream()
                        .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML))) {
                    return true;
                }
            }
        } catch (InvalidMediaTypeException e) {
            return false;
        }
        return false;
    }
}
