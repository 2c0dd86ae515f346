package se.trygghetshjulet.letter;

import java.util.Arrays;

/** Why somebody hears of a task, the most urgent first. The ids stand in the table {@code paminnelse} too. */
public enum Reason {
    /** Nobody who may do the task is there before its last day. */
    UNSTAFFED("obemannad", "Ingen på plats", "Ingen som kan göra uppgiften är på plats före dess sista dag."),
    /** Told to those who are to see to it that a late task gets done. */
    ESCALATED("eskalering", "Försenad hos någon annan", "En uppgift är försenad och behöver din hjälp."),
    OVERDUE("forsenad", "Försenad", "Sista dagen för en av dina uppgifter har passerat."),
    LAST_DAY("sista-dagen", "Sista dagen", "I dag är sista arbetsdagen för en av dina uppgifter."),
    NUDGE("puff", "Påminnelse från samordnaren", "Säkerhetssamordnaren påminner om en av dina uppgifter."),
    HANDED_OVER("overlamnad", "Uppgift till dig", "En uppgift har lämnats över till dig."),
    MOVED("flyttad", "Ny sista dag", "En av dina uppgifter har fått en ny sista dag."),
    REMINDER("paminnelse", "Påminnelse", "Sista dagen för en av dina uppgifter närmar sig."),
    NEW("ny-uppgift", "Ny uppgift", "Du har fått en ny uppgift i det brottsförebyggande årshjulet.");

    private final String id;
    private final String title;
    private final String opening;

    Reason(String id, String title, String opening) {
        this.id = id;
        this.title = title;
        this.opening = opening;
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

    public String title() {
        return title;
    }

    String opening() {
        return opening;
    }

    /** Whether it is told to somebody who is to see to a task without having it. */
    boolean isAboutOthers() {
        return this == UNSTAFFED || this == ESCALATED;
    }

    /** Whether it is no longer true when the task has another last day than it had when it was told. */
    boolean isOfLastDay() {
        return this != NUDGE && this != HANDED_OVER && this != MOVED && this != NEW;
    }
}
