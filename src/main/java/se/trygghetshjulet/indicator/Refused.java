package se.trygghetshjulet.indicator;

/** What somebody asked for cannot be done as things stand; nothing has been changed. The message says in Swedish what to do. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field name of the form's field that is to blame; empty where none is */
    Refused(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
