package se.trygghetshjulet.coordination;

import java.util.List;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.WheelTask;

/**
 * Tasks that belong together.
 *
 * @param id names the case within the municipality; the business key of a turn for what belongs to it
 * @param title Swedish
 */
record TaskCase(String id, String title, List<TaskRow> tasks) {

    private static final String RECURRING = "-aterkommande";
    private static final String NO_TURN = "lopande";

    static String idOf(WheelTask task) {
        if (task.year() == 0) {
            return NO_TURN;
        }
        return task.wheelYear().businessKey() + (isRecurring(task) ? RECURRING : "");
    }

    static String titleOf(WheelTask task) {
        return isRecurring(task) && task.year() != 0 && !task.wheelYear().isAddendum()
                ? "Möten och annat återkommande " + task.year()
                : task.wheelYear().title();
    }

    /** Whether a task belongs to the case: a turn's business key stands for what recurs in its year as well. */
    static boolean isIn(WheelTask task, String caseId) {
        return idOf(task).equals(caseId) || caseId.equals(TaskAction.caseOf(task));
    }

    private static boolean isRecurring(WheelTask task) {
        return BraMoteProcess.OCCASION.in(task) != null;
    }
}
