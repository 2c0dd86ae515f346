package se.trygghetshjulet.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.letter.Delivery;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.TaskNotices;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * Writes the day's reminders for all tasks that wait. A day on which nothing ran is made up for on the next, as each
 * letter is known by its task and last day and not by the day on which it went out.
 */
@Component
class CollectRemindersDelegate implements JavaDelegate {

    private final OpenTasks openTasks;
    private final TaskNotices notices;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    CollectRemindersDelegate(
            OpenTasks openTasks, TaskNotices notices, People people, Municipalities municipalities, Clock clock) {
        this.openTasks = openTasks;
        this.notices = notices;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kommun = execution.getTenantId();
        LocalDate today = LocalDate.now(clock);
        int daysBefore = municipalities.get(kommun).reminders().daysBefore();
        for (Waiting waiting : openTasks.in(kommun)) {
            LocalDate due = waiting.task().due();
            if (due == null) {
                continue;
            }
            Collection<String> groups = waiting.assignee() == null ? waiting.groups() : Set.of();
            Collection<String> ids = waiting.assignee() == null ? waiting.people() : Set.of(waiting.assignee());
            if (today.isAfter(due)) {
                tell(waiting.task(), Reason.OVERDUE, people.of(groups, ids));
            } else if (!today.isBefore(due.minusDays(daysBefore))) {
                tell(waiting.task(), Reason.REMINDER, people.of(groups, ids));
            }
        }
    }

    private void tell(WheelTask task, Reason reason, List<Contact> contacts) {
        contacts.forEach(contact -> notices.tell(contact, TaskLine.of(task, reason), Delivery.AT_ONCE));
    }
}
