package se.trygghetshjulet.coordination;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.engine.WheelTask;

/**
 * What a coordinator did with a task. Kept when the task is long done.
 *
 * @param caseKey business key of the turn; null if the task belongs to none
 * @param taskTitle as the task was called then
 * @param fromValue the last day before, or id of the person who had it; null if nobody had
 * @param toValue the last day after, or id of the person who has it; null if everybody with the role may take it
 * @param reason in the coordinator's words; null for a nudge
 * @param person id of the coordinator
 * @param formKey the form that asked for it; the same is never done twice
 */
@Table("task_action")
record TaskAction(
        @Id Long id,
        String kommun,
        String caseKey,
        String task,
        String taskTitle,
        Kind action,
        String fromValue,
        String toValue,
        String reason,
        String person,
        Instant actedAt,
        String formKey) {

    enum Kind {
        NUDGED,
        MOVED,
        HANDED_OVER
    }

    static TaskAction of(WheelTask task, Kind action, Change change, String person, Instant at, String formKey) {
        return new TaskAction(
                null,
                task.kommun(),
                caseOf(task),
                task.id(),
                task.name(),
                action,
                change.from(),
                change.to(),
                change.reason(),
                person,
                at,
                formKey);
    }

    /** Business key of the turn that a task belongs to; null if it belongs to none. */
    static String caseOf(WheelTask task) {
        return task.year() == 0 ? null : task.wheelYear().businessKey();
    }

    record Change(String from, String to, String reason) {

        static final Change NONE = new Change(null, null, null);
    }
}
