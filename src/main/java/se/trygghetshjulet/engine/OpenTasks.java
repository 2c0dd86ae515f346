package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks that wait in a municipality, with those who may take them. */
@Component
public class OpenTasks {

    private final TaskService tasks;
    private final WheelTasks wheelTasks;
    private final SystemAuthority system;

    OpenTasks(TaskService tasks, WheelTasks wheelTasks, SystemAuthority system) {
        this.tasks = tasks;
        this.wheelTasks = wheelTasks;
        this.system = system;
    }

    public List<Waiting> in(String kommun) {
        return system.call(
                () -> tasks.createTaskQuery().tenantIdIn(kommun).active().initializeFormKeys().list().stream()
                        .map(this::waiting)
                        .toList());
    }

    /** None if it is done or was never there. */
    public Optional<Waiting> find(String taskId) {
        return system.call(() -> Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .initializeFormKeys()
                        .singleResult())
                .map(this::waiting));
    }

    private Waiting waiting(Task task) {
        List<IdentityLink> links = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        return new Waiting(
                wheelTasks.of(task, null),
                task.getAssignee(),
                links.stream()
                        .map(IdentityLink::getGroupId)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()),
                links.stream()
                        .map(IdentityLink::getUserId)
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()));
    }

    /**
     * @param assignee who has taken the task; null while nobody has
     * @param groups candidate groups
     * @param people candidate people
     */
    public record Waiting(WheelTask task, String assignee, Set<String> groups, Set<String> people) {}
}
