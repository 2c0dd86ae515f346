package se.trygghetshjulet.text;

/** What somebody asked for cannot be done as things stand; nothing has been changed. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param message Swedish sentence that says what to do */
    public Refused(String message) {
        this("", message);
    }

    /** @param field name of the form's field that is to blame */
    public Refused(String field, String message) {
        super(message);
        this.field = field;
    }

    public FieldFault fault() {
        return new FieldFault(field, getMessage());
    }
}
