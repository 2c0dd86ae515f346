package se.trygghetshjulet.coordination;

import java.util.regex.Pattern;
import se.trygghetshjulet.municipality.Municipality;

/**
 * What a coordinator asks for.
 *
 * @param task id of the task
 * @param form id that the page gave its forms when it was shown
 */
record Order(Municipality municipality, String person, String task, String form) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}");

    Order {
        if (form == null || !FORM.matcher(form).matches()) {
            throw new Refused("Sidan har blivit gammal. Gör om det du ville göra.");
        }
    }

    String kommun() {
        return municipality.id();
    }

    Order on(String otherTask) {
        return new Order(municipality, person, otherTask, form);
    }

    /** The same for a form that is sent in twice with the same words, and for no other. */
    String key(String action) {
        return form + ":" + action + ":" + task;
    }
}
