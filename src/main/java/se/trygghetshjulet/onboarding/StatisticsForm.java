package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * By what statistics know the municipality; never as the one that was begun from has it.
 *
 * @param kod of Statistics Sweden (SCB), four digits; with {@code invanare} empty where figures are only entered by hand
 * @param invanare how many live there; empty shows no rates to the public
 */
record StatisticsForm(String kod, String invanare) {

    private static final String FIELD = "statistics";

    static final StatisticsForm NONE = new StatisticsForm("", "");

    StatisticsForm {
        kod = Typed.text(kod);
        invanare = Typed.text(invanare);
    }

    void into(ObjectNode profile) {
        profile.remove(FIELD);
        if (kod.isEmpty() && invanare.isEmpty()) {
            return;
        }
        ObjectNode statistics = profile.putObject(FIELD);
        Typed.put(statistics, "code", kod);
        Typed.putNumber(statistics, "inhabitants", invanare.replaceAll("[\\s\\u00a0\\u202f]", ""));
    }
}
