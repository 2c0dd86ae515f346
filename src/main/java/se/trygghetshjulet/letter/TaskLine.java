package se.trygghetshjulet.letter;

import java.time.LocalDate;
import se.trygghetshjulet.engine.WheelTask;

/**
 * Why a task is mentioned to somebody.
 *
 * @param occasion tells apart what may be told more than once for the same last day, such as two nudges; else empty
 */
public record TaskLine(
        String kommun, String caseKey, String taskId, String title, LocalDate due, Reason reason, String occasion) {

    public static TaskLine of(WheelTask task, Reason reason) {
        return of(task, reason, "");
    }

    public static TaskLine of(WheelTask task, Reason reason, String occasion) {
        return new TaskLine(
                task.kommun(),
                task.year() == 0 ? null : task.wheelYear().businessKey(),
                task.id(),
                task.name(),
                task.due(),
                reason,
                occasion);
    }
}
