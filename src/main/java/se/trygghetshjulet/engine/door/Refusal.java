package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.springframework.http.HttpStatus;
import se.trygghetshjulet.engine.FormBreach;

/** Shaped as the engine's own errors, so that Tasklist shows the message; {@code findings} tell a client the fields. */
record Refusal(@JsonIgnore HttpStatus status, String type, String message, List<FormBreach.Finding> findings) {

    static Refusal forbidden(String message) {
        return new Refusal(HttpStatus.FORBIDDEN, "Forbidden", message, List.of());
    }

    static Refusal notFound(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, "InvalidRequest", message, List.of());
    }

    static Refusal invalid(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "InvalidRequest", message, List.of());
    }

    static Refusal of(FormBreach breach) {
        return new Refusal(HttpStatus.BAD_REQUEST, "FormBreach", breach.getMessage(), breach.findings());
    }

    /** What went wrong is in the log; the person needs to know that nothing he wrote is lost. */
    static Refusal failure() {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Failure",
                "Något gick fel hos oss och ingenting sparades. Det du skrivit finns kvar i formuläret: försök igen om en"
                        + " stund, och kontakta säkerhetssamordnaren om det inte hjälper.",
                List.of());
    }

    static Refusal conflict() {
        return new Refusal(
                HttpStatus.CONFLICT,
                "Conflict",
                "Någon annan slutförde något i samma ärende i samma ögonblick. Det du skrivit finns kvar: försök igen.",
                List.of());
    }
}
