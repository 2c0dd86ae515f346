package se.trygghetshjulet.incident;

import se.trygghetshjulet.openform.PersonalData;
import se.trygghetshjulet.text.Refused;

/** Why something does not count, in the coordinator's words. It is kept, so it names nobody. */
final class Reason {

    private static final int LONGEST = 1000;

    private Reason() {}

    /**
     * @param none what to say where nothing is written
     * @throws Refused if it cannot be kept
     */
    static void demand(String reason, String none) {
        if (reason.isEmpty()) {
            throw new Refused("skal", none);
        }
        if (reason.length() > LONGEST) {
            throw new Refused("skal", "Skriv högst " + LONGEST + " tecken.");
        }
        PersonalData.in(reason).ifPresent(found -> {
            throw new Refused("skal", found);
        });
    }
}
