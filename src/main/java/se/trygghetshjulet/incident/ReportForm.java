package se.trygghetshjulet.incident;

import java.util.Objects;
import se.trygghetshjulet.text.Blank;

/**
 * The form as somebody sent it.
 *
 * @param slag id of the kind
 * @param plats id of the place
 * @param dag a day as typed
 * @param timme 0–23, or empty where it is not known
 * @param webbplats what nobody sees to fill in; programs do
 * @param formular id that the page gave its form
 */
record ReportForm(String slag, String plats, String dag, String timme, String text, String webbplats, String formular) {

    ReportForm {
        slag = Objects.requireNonNullElse(slag, "");
        plats = Objects.requireNonNullElse(plats, "");
        dag = Objects.requireNonNullElse(dag, "");
        timme = Objects.requireNonNullElse(timme, "");
        text = Blank.strip(Objects.requireNonNullElse(text, "")).replace("\r\n", "\n");
        webbplats = Objects.requireNonNullElse(webbplats, "");
        formular = Objects.requireNonNullElse(formular, "");
    }

    static ReportForm empty() {
        return new ReportForm(null, null, null, null, null, null, null);
    }
}
