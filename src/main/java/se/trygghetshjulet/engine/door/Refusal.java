package se.trygghetshjulet.engine.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.fault.DatabaseAway;

/**
 * Shaped as the engine's own errors, so that Tasklist shows the message; {@code findings} tell a client the fields.
 *
 * @param renewed what the form shows from now on, where others have written in it; null where it stays as it is
 * @param pause after which it is worth while to try again; null if that would not help, or nobody knows
 */
record Refusal(
        @JsonIgnore HttpStatus status,
        @JsonIgnore Duration pause,
        String type,
        String message,
        List<FormBreach.Finding> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Object> renewed) {

    private Refusal(HttpStatus status, String type, String message) {
        this(status, null, type, message);
    }

    private Refusal(HttpStatus status, Duration pause, String type, String message) {
        this(status, pause, type, message, List.of(), null);
    }

    static Refusal forbidden(String message) {
        return new Refusal(HttpStatus.FORBIDDEN, "Forbidden", message);
    }

    static Refusal notFound(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, "InvalidRequest", message);
    }

    /** The same words for what is not there and for what is another municipality's. */
    static Refusal notFound() {
        return notFound("Det du frågade efter finns inte längre, eller så är det inte ditt.");
    }

    static Refusal invalid(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "InvalidRequest", message);
    }

    static Refusal invalid() {
        return invalid("Det som skickades går inte att använda. Kontrollera uppgifterna och försök igen.");
    }

    static Refusal of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> invalid();
            case UNAUTHORIZED -> new Refusal(status, "Unauthorized", "Fel användarnamn eller lösenord.");
            case FORBIDDEN -> forbidden("Du har inte rätt att göra det här.");
            case NOT_FOUND -> notFound();
            default -> new Refusal(status, "InvalidRequest", "Adressen går inte att använda så här.");
        };
    }

    static Refusal of(FormBreach breach) {
        return new Refusal(
                HttpStatus.BAD_REQUEST, null, "FormBreach", breach.getMessage(), breach.findings(), breach.renewed());
    }

    static Refusal of(TooManyAttempts attempts) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, attempts.pause(), "TooManyAttempts", attempts.words());
    }

    static Refusal away() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                DatabaseAway.PAUSE,
                "Unavailable",
                "Tjänsten svarar inte just nu och ingenting sparades. Det du skrivit finns kvar: försök igen om en stund.");
    }

    /** What went wrong is in the log; the person needs to know that nothing he wrote is lost. */
    static Refusal failure() {
        return new Refusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Failure",
                "Något gick fel hos oss och ingenting sparades. Det du skrivit finns kvar i formuläret: försök igen om en"
                        + " stund, och kontakta säkerhetssamordnaren om det inte hjälper.");
    }

    static Refusal conflict() {
        return new Refusal(
                HttpStatus.CONFLICT,
                "Conflict",
                "Någon annan slutförde något i samma ärende i samma ögonblick. Det du skrivit finns kvar: försök igen.");
    }

    static Refusal taken() {
        return new Refusal(
                HttpStatus.CONFLICT,
                "Conflict",
                "Någon annan har redan tagit uppgiften. Ladda om listan för att se vem, och be honom eller henne att lämna"
                        + " tillbaka den om du ska göra den.");
    }
}
