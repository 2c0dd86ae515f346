package se.trygghetshjulet.engine.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.TaskChanged;
import se.trygghetshjulet.engine.TaskClosed;
import se.trygghetshjulet.engine.TaskHandedOver;
import se.trygghetshjulet.engine.TaskOpened;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** Gives every new task its name and last day and tells the rest of the product that somebody has something to do. */
@Component
class TaskEvents {

    private final Municipalities municipalities;
    private final StageForms forms;
    private final WheelTasks wheelTasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskEvents(
            Municipalities municipalities,
            StageForms forms,
            WheelTasks wheelTasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.municipalities = municipalities;
        this.forms = forms;
        this.wheelTasks = wheelTasks;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void opened(DelegateTask task) {
        String formId = WheelTasks.formOf(task);
        Municipality municipality = municipalities.get(task.getTenantId());
        StageForm<?> form = forms.get(formId);
        WheelTask opened = wheelTasks.of(task, task.getVariables());
        LocalDate today = LocalDate.now(clock);
        WorkingDays office = municipality.officeDays();
        LocalDate due = form.lastDay(opened)
                .map(day -> day.on(office, today))
                .orElseGet(() -> office.after(today, municipality.deadlines().daysFor(formId)));
        task.setName(form.title(opened));
        task.setDueDate(WheelTime.evening(due));
        events.publishEvent(new TaskOpened(
                wheelTasks.of(task, task.getVariables()),
                candidates(task, IdentityLink::getGroupId),
                candidates(task, IdentityLink::getUserId)));
    }

    /** What the model itself gives to one person is that person's own business, and no news. */
    @EventListener(condition = "#task.eventName == 'assignment'")
    void assigned(DelegateTask task) {
        if (task.getAssignee() != null
                && !isByModel(task)
                && !task.getAssignee().equals(wheelTasks.person())) {
            events.publishEvent(new TaskHandedOver(wheelTasks.of(task, task.getVariables()), task.getAssignee()));
        }
    }

    /**
     * Whoever changes it, from Tasklist too: the engine says {@code update} for what it does to a task that waits, also
     * where it gives it to somebody, and nothing but {@code assignment} where the model does so as the task comes about.
     */
    @EventListener(condition = "#task.eventName == 'update' or #task.eventName == 'assignment'")
    void changed(DelegateTask task) {
        if (task.getEventName().equals(TaskListener.EVENTNAME_ASSIGNMENT) && !isByModel(task)) {
            return;
        }
        events.publishEvent(new TaskChanged(
                wheelTasks.of(task, task.getVariables()),
                task.getAssignee(),
                candidates(task, IdentityLink::getGroupId),
                candidates(task, IdentityLink::getUserId)));
    }

    @EventListener(condition = "#task.eventName == 'complete' or #task.eventName == 'delete'")
    void closed(DelegateTask task) {
        events.publishEvent(new TaskClosed(task.getTenantId(), task.getId()));
    }

    private static boolean isByModel(DelegateTask task) {
        return task.getBpmnModelElementInstance().getCamundaAssignee() != null;
    }

    private static Set<String> candidates(DelegateTask task, Function<IdentityLink, String> id) {
        return task.getCandidates().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
