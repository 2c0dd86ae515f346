package se.trygghetshjulet.reminder;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.People.Contact;

/** Reminds of a task because somebody asks for it; the caller sees to it that he may. */
@Service
public class Nudges {

    private final OpenTasks openTasks;
    private final TaskNotifier notifier;
    private final ReminderPolicy policy;
    private final Clock clock;

    Nudges(OpenTasks openTasks, TaskNotifier notifier, ReminderPolicy policy, Clock clock) {
        this.openTasks = openTasks;
        this.notifier = notifier;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Tells those whose task it is, as often as it is asked for; within the same second once.
     *
     * @return those who get a letter; none if the task is done meanwhile, or if nobody is there
     */
    @Transactional
    public Set<Contact> nudge(String taskId) {
        String occasion = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return openTasks
                .find(taskId)
                .map(waiting -> notifier.tell(waiting, Trigger.NUDGED, occasion, policy::answers))
                .orElse(Set.of());
    }
}
