package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.Collection;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.OpenTasks.Waiting;

/** What the product does with a task on somebody's behalf; the caller sees to it that he may, and keeps why. */
@Component
public class TaskDesk {

    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final TaskRights rights;
    private final SystemAuthority system;
    private final ApplicationEventPublisher events;

    TaskDesk(
            TaskService tasks,
            OpenTasks openTasks,
            TaskRights rights,
            SystemAuthority system,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.rights = rights;
        this.system = system;
        this.events = events;
    }

    /** Gives a task another last day. */
    @Transactional
    public void move(String taskId, LocalDate lastDay) {
        LocalDate before = openTasks.find(taskId).orElseThrow().task().due();
        system.run(() -> tasks.setDueDate(taskId, WheelTime.evening(lastDay)));
        WheelTask moved = openTasks.find(taskId).orElseThrow().task();
        events.publishEvent(new TaskMoved(moved, before));
    }

    /** Makes somebody responsible for a task instead of whoever was; null puts it back to those who may take it. */
    @Transactional
    public void handOver(String taskId, String person) {
        Waiting waiting = openTasks.find(taskId).orElseThrow();
        String before = waiting.assignee();
        system.run(() -> {
            tasks.setAssignee(taskId, person);
            if (before != null && !before.equals(person) && !waiting.people().contains(before)) {
                rights.withdraw(taskId, before);
            }
        });
    }

    /** Lets more people take a task. */
    @Transactional
    public void openTo(String taskId, Collection<String> groups, Collection<String> people) {
        system.run(() -> {
            groups.forEach(group -> tasks.addCandidateGroup(taskId, group));
            people.forEach(person -> tasks.addCandidateUser(taskId, person));
        });
    }

    /** Takes back what {@link #openTo} gave; whoever has taken the task meanwhile keeps it. */
    @Transactional
    public void closeTo(String taskId, Collection<String> groups, Collection<String> people) {
        String assignee = openTasks.find(taskId).orElseThrow().assignee();
        system.run(() -> {
            groups.forEach(group -> tasks.deleteCandidateGroup(taskId, group));
            people.forEach(person -> {
                tasks.deleteCandidateUser(taskId, person);
                if (!person.equals(assignee)) {
                    rights.withdraw(taskId, person);
                }
            });
        });
        // while it takes somebody away, the engine still counts him in
        Waiting left = openTasks.find(taskId).orElseThrow();
        events.publishEvent(new TaskChanged(left.task(), left.assignee(), left.groups(), left.people()));
    }
}
