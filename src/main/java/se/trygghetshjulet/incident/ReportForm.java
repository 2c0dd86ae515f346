package se.trygghetshjulet.incident;

import java.util.Objects;
import java.util.regex.Pattern;
import se.trygghetshjulet.openform.Typed;

/**
 * The form as somebody sent it.
 *
 * @param slag id of the kind
 * @param plats id of the place
 * @param dag a day as typed
 * @param timme 0–23, or empty where it is not known
 * @param webbplats what nobody sees to fill in; programs do
 * @param formular id that the page gave its form; empty if it is none
 */
record ReportForm(String slag, String plats, String dag, String timme, String text, String webbplats, String formular) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    ReportForm {
        slag = Objects.requireNonNullElse(slag, "");
        plats = Objects.requireNonNullElse(plats, "");
        dag = Objects.requireNonNullElse(dag, "");
        timme = Objects.requireNonNullElse(timme, "");
        text = Typed.text(text);
        webbplats = Objects.requireNonNullElse(webbplats, "");
        formular = formular != null && KEY.matcher(formular).matches() ? formular : "";
    }

    static ReportForm empty() {
        return new ReportForm(null, null, null, null, null, null, null);
    }
}
