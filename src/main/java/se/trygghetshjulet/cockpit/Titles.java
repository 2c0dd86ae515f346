package se.trygghetshjulet.cockpit;

import se.trygghetshjulet.municipality.WheelYear;

/** What turns are called. */
final class Titles {

    private Titles() {}

    static String of(WheelYear turn) {
        if (turn.year() == 0) {
            return "Löpande ärenden";
        }
        return turn.isAddendum()
                ? "Tillägg " + turn.addendum() + " till planen " + turn.year()
                : "Årshjulet " + turn.year();
    }
}
