package se.trygghetshjulet.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A refusal with words of our own: frameworks have theirs in English, which nobody is shown. */
public final class ErrorMessage {

    private static final String MESSAGE = ErrorMessage.class.getName();

    private ErrorMessage() {}

    /**
     * Whoever has been answered by the server itself, as he fell silent in the middle of his question, is not answered again.
     *
     * @param message Swedish sentence that says what to do
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String message)
            throws IOException {
        request.setAttribute(MESSAGE, message);
        if (!response.isCommitted()) {
            response.sendError(status.value());
        }
    }

    /** Our own words about what stopped the request; null if nobody has said anything. */
    static String of(HttpServletRequest request, Throwable thrown) {
        if (request.getAttribute(MESSAGE) instanceof String message) {
            return message;
        }
        return thrown instanceof ResponseStatusException ours ? ours.getReason() : null;
    }

    /** The status that a container or framework gave the request; not found when somebody asks for the page itself. */
    static HttpStatus status(HttpServletRequest request, Throwable thrown) {
        if (DatabaseAway.isCauseOf(thrown)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
