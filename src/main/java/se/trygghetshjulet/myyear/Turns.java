package se.trygghetshjulet.myyear;

import se.trygghetshjulet.municipality.WheelYear;

/** What turns are called. */
final class Turns {

    private Turns() {}

    static String title(WheelYear turn) {
        if (turn.year() == 0) {
            return "Löpande ärenden";
        }
        return turn.isAddendum()
                ? "Tillägg " + turn.addendum() + " till planen " + turn.year()
                : "Årshjulet " + turn.year();
    }
}
