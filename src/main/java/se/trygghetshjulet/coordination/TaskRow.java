package se.trygghetshjulet.coordination;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.coordination.Staff.Entitled;
import se.trygghetshjulet.coordination.Staff.Holder;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.letter.LetterLog.Entry;

/**
 * A task as the coordinator sees it.
 *
 * @param left working days left; 0 on the last day, negative after
 * @param late whether the last day has passed
 * @param deserted whether nobody who can do it is there before the last day is over
 * @param assignee name of the one who has taken it; null if nobody has
 * @param statute why its last day cannot be moved; null if it can
 */
record TaskRow(
        Waiting waiting,
        int left,
        boolean late,
        boolean deserted,
        String assignee,
        List<Entitled> entitled,
        List<Holder> receivers,
        String statute,
        List<Entry> told) {

    public String id() {
        return waiting.task().id();
    }

    public String title() {
        return waiting.task().name();
    }

    public LocalDate due() {
        return waiting.task().due();
    }

    public String dueText() {
        return DayInWords.day(due());
    }

    /** How much time is left, in words. */
    public String leftText() {
        if (!late) {
            return left == 0 ? "Sista dagen är i dag" : days(left) + " kvar";
        }
        return left == 0 ? "Försenad" : "Försenad " + days(-left);
    }

    /** Id of the one who has taken it; empty if nobody has. */
    public String seenAssignee() {
        return waiting.assignee() == null ? "" : waiting.assignee();
    }

    /** Whether the task can be put back to those who may take it. */
    public boolean canGoBack() {
        return waiting.assignee() != null
                && !(waiting.groups().isEmpty() && waiting.people().isEmpty());
    }

    private static String days(int days) {
        return days == 1 ? "1 arbetsdag" : days + " arbetsdagar";
    }
}
