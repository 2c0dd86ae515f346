package se.trygghetshjulet.absence;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A task that is somebody else's while its holder is away.
 *
 * @param absence id of the absence
 * @param task id in the engine
 * @param deputy who has it; null if it went back to those who may take it
 */
@Table("absence_task")
record LentTask(@Id Long id, long absence, String task, Kind kind, String deputy) {

    enum Kind {
        /** The person had taken it. */
        ASSIGNED,
        /** The person might have taken it. */
        CANDIDATE
    }
}
