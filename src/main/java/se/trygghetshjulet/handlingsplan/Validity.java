package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;

/** A document's period in words. */
final class Validity {

    private Validity() {}

    /** @param to null means until further notice */
    static String text(LocalDate from, LocalDate to) {
        return to == null ? "från " + from + " tills vidare" : from + " – " + to;
    }
}
