package se.trygghetshjulet.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WorkingDays;

/** Sees before its last day that nobody will be there to do a task. */
@Component
class StaffWatch {

    private final Audience audience;
    private final TaskNotifier notifier;
    private final ReminderPolicy policy;
    private final Municipalities municipalities;
    private final Clock clock;

    StaffWatch(
            Audience audience,
            TaskNotifier notifier,
            ReminderPolicy policy,
            Municipalities municipalities,
            Clock clock) {
        this.audience = audience;
        this.notifier = notifier;
        this.policy = policy;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A late task has no day left on which somebody could be missing; that one is escalated. */
    void check(Waiting waiting) {
        WheelTask task = waiting.task();
        if (task.due() == null || task.due().isBefore(LocalDate.now(clock))) {
            return;
        }
        WorkingDays officeDays = municipalities.get(task.kommun()).officeDays();
        List<LocalDate> days = LocalDate.now(clock)
                .datesUntil(task.due().plusDays(1))
                .filter(officeDays::isWorkingDay)
                .toList();
        List<Contact> holders = audience.holders(waiting);
        if (!days.isEmpty()
                && days.stream()
                        .allMatch(day -> audience.present(task, holders, day).isEmpty())) {
            notifier.tell(waiting, Trigger.UNSTAFFED, "", policy::answers);
        }
    }
}
