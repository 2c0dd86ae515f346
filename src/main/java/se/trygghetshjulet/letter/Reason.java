package se.trygghetshjulet.letter;

import java.util.Arrays;

/**
 * Why somebody hears of a task, the most urgent first. The ids stand in the table {@code paminnelse} too; what each is called
 * stands among the phrases of letters.
 */
public enum Reason {
    /** Nobody who may do the task is there before its last day. */
    UNSTAFFED("obemannad"),
    /** Told to those who are to see to it that a late task gets done. */
    ESCALATED("eskalering"),
    OVERDUE("forsenad"),
    LAST_DAY("sista-dagen"),
    NUDGE("puff"),
    HANDED_OVER("overlamnad"),
    MOVED("flyttad"),
    REMINDER("paminnelse"),
    NEW("ny-uppgift");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** @throws IllegalArgumentException if there is no such reason */
    public static Reason of(String id) {
        return Arrays.stream(values())
                .filter(reason -> reason.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("skälet '" + id + "' finns inte"));
    }

    public String id() {
        return id;
    }

    /** Whether it is told to somebody who is to see to a task without having it. */
    public boolean isAboutOthers() {
        return this == UNSTAFFED || this == ESCALATED;
    }

    /** Whether it is no longer true when the task has another last day than it had when it was told. */
    public boolean isOfLastDay() {
        return this != NUDGE && this != HANDED_OVER && this != MOVED && this != NEW;
    }
}
