package se.trygghetshjulet.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * Asks the policy each working morning about every task that waits. A day on which nothing ran is made up for on the
 * next, as what has been told is known by task and last day and not by the day on which it was told. Tasks that are alike
 * to the table are asked about once: each question leaves a trace in the engine's history.
 */
@Component
class RemindOfDeadlinesDelegate implements JavaDelegate {

    private final OpenTasks openTasks;
    private final StaffWatch staff;
    private final TaskNotifier notifier;
    private final ReminderPolicy policy;
    private final Municipalities municipalities;
    private final Clock clock;

    RemindOfDeadlinesDelegate(
            OpenTasks openTasks,
            StaffWatch staff,
            TaskNotifier notifier,
            ReminderPolicy policy,
            Municipalities municipalities,
            Clock clock) {
        this.openTasks = openTasks;
        this.staff = staff;
        this.notifier = notifier;
        this.policy = policy;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kommun = execution.getTenantId();
        if (!municipalities.get(kommun).officeDays().isWorkingDay(LocalDate.now(clock))) {
            return;
        }
        Map<Question, List<Notice>> asked = new HashMap<>();
        openTasks.in(kommun).forEach(waiting -> {
            staff.check(waiting);
            notifier.tell(waiting, Trigger.DAY, "", question -> asked.computeIfAbsent(question, policy::answers));
        });
    }
}
