package se.trygghetshjulet.duty;

import java.time.LocalDate;

/**
 * Something that shows that a duty is met, for as long as it shows it. Days are Swedish, both included.
 *
 * @param since null where it has been so for as long as anybody knows
 * @param until null until further notice
 * @param detail what it amounts to, such as "4 områden, 23 åtgärder"; null if there is nothing to say
 * @param address path of the page of the document that shows it; null if there is none
 */
public record Proof(Duty duty, LocalDate since, LocalDate until, String title, String detail, String address) {

    /** The same, as it is known outside of the wheel that it comes from. */
    Proof in(String wheel) {
        return new Proof(duty, since, until, title + ", " + wheel, detail, address);
    }

    /** Whether it shows the duty to be met on that day. */
    boolean holdsOn(LocalDate day) {
        return isKnownOn(day) && (until == null || !until.isBefore(day));
    }

    boolean isKnownOn(LocalDate day) {
        return since == null || !since.isAfter(day);
    }
}
