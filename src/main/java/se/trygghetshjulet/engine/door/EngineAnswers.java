package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import se.trygghetshjulet.engine.Declined;
import se.trygghetshjulet.engine.FormBreach;

/**
 * What the engine answers, on its way out. Its own words of a fault or a refusal are English and tell of SQL, classes
 * and whose things are whose: they stay here, and a fault's go to the log.
 */
class EngineAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);

    private final ObjectMapper json;

    EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    void hold(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Verdict verdict)
            throws IOException {
        HeldAnswer answer = new HeldAnswer(response);
        EngineCalls.forget();
        try {
            chain.doFilter(request, answer);
        } catch (ServletException | RuntimeException e) {
            EngineCalls.rememberUnlessKnown(e);
            answer.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
        Throwable thrown = EngineCalls.thrown();
        EngineCalls.forget();
        if (thrown instanceof Declined declined && answer.isRefusal()) {
            write(response, declined.status(), declined.body());
        } else if (answer.isRefusal()) {
            refuse(response, refusal(request, answer, thrown, verdict));
        }
    }

    private static Refusal refusal(HttpServletRequest request, HeldAnswer answer, Throwable thrown, Verdict verdict) {
        if (request.getAttribute(FormBreach.class.getName()) instanceof FormBreach breach) {
            return Refusal.of(breach);
        }
        HttpStatus status = HttpStatus.valueOf(answer.getStatus());
        Refusal refusal = verdict.on(status, thrown);
        if (!refusal.status().is5xxServerError()) {
            return refusal;
        }
        if (refusal.pause() != null) {
            LOG.warn("The database is away: {}", String.valueOf(thrown));
            return refusal;
        }
        if (saysMore(request) && verdict.isStumble(thrown)) {
            LOG.warn("The engine stumbled over what was sent: {}", answer.said(), thrown);
            return Refusal.invalid();
        }
        LOG.error("The engine failed: {}", answer.said(), thrown);
        return refusal;
    }

    /** Than its address. */
    private static boolean saysMore(HttpServletRequest request) {
        return request instanceof RequestBody || request.getQueryString() != null;
    }

    void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        if (refusal.pause() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refusal.pause().toSeconds()));
        }
        write(response, refusal.status(), refusal);
    }

    private void write(HttpServletResponse response, HttpStatus status, Object told) throws IOException {
        byte[] body = json.writeValueAsBytes(told);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
