package se.trygghetshjulet.document;

import java.time.LocalDate;

/** A document's period in words. */
public final class Validity {

    private Validity() {}

    /** @param to null means until further notice */
    public static String text(LocalDate from, LocalDate to) {
        return to == null ? "från " + from + " tills vidare" : from + " – " + to;
    }
}
