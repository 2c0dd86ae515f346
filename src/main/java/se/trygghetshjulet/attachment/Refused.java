package se.trygghetshjulet.attachment;

import org.springframework.http.HttpStatus;

/** Why a file is not taken in or taken away, and what to do instead. Nothing is kept of it. */
final class Refused extends RuntimeException {

    static final String TAKEN =
            "PDF, bilder (JPEG och PNG), Word (docx), Excel (xlsx), OpenDocument (odt och ods), CSV och" + " ren text";

    private final HttpStatus status;
    private final String field;

    private Refused(HttpStatus status, String field, String message) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
    }

    static Refused file(String message) {
        return new Refused(HttpStatus.UNPROCESSABLE_ENTITY, "fil", message);
    }

    static Refused tooLarge(long most) {
        return new Refused(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "fil",
                "Filen är för stor. Den får vara högst " + FileSize.of(most)
                        + ". Gör den mindre, eller dela den, och försök igen.");
    }

    static Refused title(String message) {
        return new Refused(HttpStatus.UNPROCESSABLE_ENTITY, "beskrivning", message);
    }

    /** The task is not the person's to do. */
    static Refused notYours() {
        return new Refused(
                HttpStatus.FORBIDDEN,
                "",
                "Du kan läsa bilagorna. Bara den som kan utföra uppgiften kan lägga till eller ta bort.");
    }

    static Refused fixed() {
        return new Refused(
                HttpStatus.CONFLICT,
                "",
                "Bilagan går inte att ta bort. Bara den som har lagt till den kan göra det, och bara tills uppgiften är"
                        + " slutförd.");
    }

    HttpStatus status() {
        return status;
    }

    /** Name of the field at fault; empty if it is none. */
    String field() {
        return field;
    }
}
