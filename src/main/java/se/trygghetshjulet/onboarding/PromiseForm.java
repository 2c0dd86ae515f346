package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishDate;

/**
 * A promise with a rhythm of its own, beside the plan's.
 *
 * @param namn empty where there is none
 * @param forsta its first day, as Swedes write days
 * @param rytm how long it is until the next one
 * @param plats what it is about, where it is about a part of the municipality
 */
record PromiseForm(String namn, String forsta, String rytm, String plats) {

    private static final int LONGEST_ID = 41;
    private static final String QUARTER = "P3M";
    private static final String HELP = "Vad vi lovar den här gången.";

    static final PromiseForm NONE = new PromiseForm("", "", QUARTER, "");

    PromiseForm {
        namn = Typed.text(namn);
        forsta = Typed.text(forsta);
        rytm = Typed.text(rytm);
        plats = Typed.text(plats);
    }

    static Map<String, String> rhythms() {
        return Choices.of(
                "P1M",
                "Varje månad",
                QUARTER,
                "Varje kvartal",
                "P4M",
                "Varje tertial",
                "P6M",
                "Varje halvår",
                "P1Y",
                "Varje år");
    }

    void into(ArrayNode activities) {
        if (namn.isEmpty()) {
            return;
        }
        SwedishDate day = SwedishDate.read(forsta);
        ObjectNode promise = activities.addObject();
        Typed.put(promise, "id", Typed.id(namn, LONGEST_ID));
        promise.put("kind", Activity.Kind.MEDBORGARLOFTE.id());
        promise.put("name", namn).put("help", HELP);
        Typed.put(promise, "first", day.isDay() ? day.day().toString() : forsta);
        Typed.put(promise, "every", rytm);
        promise.put("role", Role.SAKERHETSSAMORDNARE.id());
        Typed.put(promise, "place", plats);
    }
}
