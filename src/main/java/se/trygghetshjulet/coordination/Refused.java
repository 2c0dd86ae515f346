package se.trygghetshjulet.coordination;

import java.util.List;

/** What a coordinator asked for cannot be done; nothing has been changed. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    Refused(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    Refused(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    /** The task is done, was never there, or is another municipality's: which of them is nobody's business. */
    static Refused gone() {
        return new Gone();
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * @param field name of the form's field; empty where none is to blame
     * @param message Swedish sentence that says what to do
     */
    record Fault(String field, String message) {}

    static final class Gone extends Refused {

        private static final long serialVersionUID = 1L;

        private Gone() {
            super(
                    "",
                    "Uppgiften finns inte längre. Den är redan slutförd, eller så behövs den inte. Ingenting har ändrats.");
        }
    }
}
