package se.trygghetshjulet.coordination;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of what coordinators have done.
 *
 * @param text Swedish sentence without a subject
 * @param person name of the coordinator
 */
record LogEntry(Instant at, String person, String task, String text, String reason) {

    /** @param staff knows the people's names */
    static LogEntry of(TaskAction action, Staff staff, String person) {
        return new LogEntry(action.actedAt(), person, action.taskTitle(), text(action, staff), action.reason());
    }

    private static String text(TaskAction action, Staff staff) {
        return switch (action.action()) {
            case NUDGED -> "Påminde";
            case MOVED -> "Flyttade sista dagen från " + day(action.fromValue()) + " till " + day(action.toValue());
            case HANDED_OVER ->
                "Lämnade över " + (action.fromValue() == null ? "" : "från " + staff.name(action.fromValue()) + " ")
                        + "till " + (action.toValue() == null ? "alla som har rollen" : staff.name(action.toValue()));
        };
    }

    private static String day(String iso) {
        return DayInWords.day(LocalDate.parse(iso));
    }
}
