package se.trygghetshjulet.sealing;

import org.springframework.http.HttpStatus;

/** A file that nobody can be told anything about. */
public class Unreadable extends RuntimeException {

    /** What is wrong with it, and what to do. */
    public enum Why {
        EMPTY(HttpStatus.UNPROCESSABLE_ENTITY, "Välj en PDF-fil som inte är tom."),
        NO_PDF(HttpStatus.UNPROCESSABLE_ENTITY, "Filen är ingen PDF. Välj det underskrivna dokumentet som PDF-fil."),
        BROKEN(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "Filen är skadad och går inte att läsa. Hämta den på nytt och försök igen."),
        LOCKED(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "Filen är låst med lösenord eller krypterad. Välj filen så som den skrevs under."),
        TOO_HEAVY(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "Filen är byggd så att den tar för lång tid eller för mycket plats att kontrollera här."),
        TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "Filen är för stor. Den får vara högst 20 MB."),
        TOO_MANY(
                HttpStatus.TOO_MANY_REQUESTS,
                "Du har redan flera filer här, eller så har dina filer tagit lång tid. Vänta några minuter och försök igen."),
        BUSY(HttpStatus.SERVICE_UNAVAILABLE, "Många kontrollerar filer just nu. Vänta en stund och försök igen.");

        private final HttpStatus status;
        private final String message;

        Why(HttpStatus status, String message) {
            this.status = status;
            this.message = message;
        }

        public HttpStatus status() {
            return status;
        }

        public String message() {
            return message;
        }
    }

    private final Why why;

    public Unreadable(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
