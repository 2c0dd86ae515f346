package se.trygghetshjulet.coordination;

import org.springframework.validation.Errors;

/** What a coordinator asked for cannot be done as things stand; nothing has been changed. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param message Swedish sentence that says what to do */
    Refused(String message) {
        this("", message);
    }

    /** @param field name of the form's field that is to blame */
    Refused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The task is done, was never there, or is another municipality's: which of them is nobody's business. */
    static Refused gone() {
        return new Gone();
    }

    void addTo(Errors errors) {
        if (field.isEmpty()) {
            errors.reject("refused", getMessage());
        } else {
            errors.rejectValue(field, "refused", getMessage());
        }
    }

    static final class Gone extends Refused {

        private static final long serialVersionUID = 1L;

        private Gone() {
            super(
                    "Uppgiften finns inte längre. Den är redan slutförd, eller så behövs den inte. Ingenting har ändrats.");
        }
    }
}
