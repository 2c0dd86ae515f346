package se.trygghetshjulet.incident;

import java.util.Objects;
import se.trygghetshjulet.openform.Typed;

/**
 * The form as somebody sent it.
 *
 * @param slag id of the kind
 * @param plats id of the place
 * @param dag a day as typed
 * @param timme 0–23, or empty where it is not known
 * @param webbplats what nobody sees to fill in; programs do
 * @param formular stamp that the page gave its form; empty if it had none
 */
record ReportForm(String slag, String plats, String dag, String timme, String text, String webbplats, String formular) {

    ReportForm {
        slag = Objects.requireNonNullElse(slag, "");
        plats = Objects.requireNonNullElse(plats, "");
        dag = Objects.requireNonNullElse(dag, "");
        timme = Objects.requireNonNullElse(timme, "");
        text = Typed.text(text);
        webbplats = Objects.requireNonNullElse(webbplats, "");
        formular = Objects.requireNonNullElse(formular, "");
    }

    static ReportForm empty() {
        return new ReportForm(null, null, null, null, null, null, null);
    }
}
