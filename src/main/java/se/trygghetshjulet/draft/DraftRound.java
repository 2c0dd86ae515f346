package se.trygghetshjulet.draft;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.TaskClosed;

/**
 * A draft goes with its task: in the transaction that ends it. What was saved in the same moment, or ended past the
 * engine's listeners, goes with the first who looks at a draft on the next day.
 */
@Component
class DraftRound {

    private final DraftRows rows;
    private final OpenTasks tasks;
    private final Clock clock;
    private LocalDate last;

    DraftRound(DraftRows rows, OpenTasks tasks, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void closed(TaskClosed event) {
        rows.remove(event.kommun(), event.taskId());
    }

    synchronized void ofToday() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(last)) {
            rows.kept().stream()
                    .filter(kept -> !tasks.isOpen(kept.task()))
                    .forEach(kept -> rows.remove(kept.kommun(), kept.task()));
            last = today;
        }
    }
}
