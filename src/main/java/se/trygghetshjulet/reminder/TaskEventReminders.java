package se.trygghetshjulet.reminder;

import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.AbsenceChanged;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.engine.TaskHandedOver;
import se.trygghetshjulet.engine.TaskMoved;
import se.trygghetshjulet.engine.TaskOpened;

/** Tells of what happens with tasks, in the transaction in which it happens. A rehearsal tells nobody. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class TaskEventReminders {

    private final TaskNotifier notifier;
    private final ReminderPolicy policy;
    private final StaffWatch staff;
    private final OpenTasks openTasks;

    TaskEventReminders(TaskNotifier notifier, ReminderPolicy policy, StaffWatch staff, OpenTasks openTasks) {
        this.notifier = notifier;
        this.policy = policy;
        this.staff = staff;
        this.openTasks = openTasks;
    }

    /**
     * The engine's tables do not have the task yet. One that nobody may take belongs to somebody from the start, who is
     * told by its being handed over.
     */
    @EventListener
    void opened(TaskOpened event) {
        if (event.groups().isEmpty() && event.people().isEmpty()) {
            return;
        }
        Waiting waiting = new Waiting(event.task(), null, event.groups(), event.people());
        tell(waiting, Trigger.NEW_TASK);
        staff.check(waiting);
    }

    @EventListener
    void handedOver(TaskHandedOver event) {
        Set<String> groups =
                openTasks.find(event.task().id()).map(Waiting::groups).orElse(Set.of());
        tell(new Waiting(event.task(), event.assignee(), groups, Set.of()), Trigger.HANDED_OVER);
    }

    @EventListener
    void moved(TaskMoved event) {
        openTasks.find(event.task().id()).ifPresent(waiting -> tell(waiting, Trigger.MOVED));
    }

    @EventListener
    void absenceChanged(AbsenceChanged event) {
        openTasks.in(event.kommun()).forEach(staff::check);
    }

    private void tell(Waiting waiting, Trigger trigger) {
        notifier.tell(waiting, trigger, "", policy::answers);
    }
}
