package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * What a person may do, in every municipality: the tasks that he has taken, and those that nobody has taken and that
     * he or one of his groups may take.
     */
    public List<Due> of(String person) {
        return system.call(() -> Stream.of(
                        tasks.createTaskQuery().taskAssignee(person),
                        tasks.createTaskQuery().taskCandidateUser(person))
                .flatMap(query -> query.active().list().stream())
                .filter(task -> task.getDueDate() != null)
                .map(OpenTasks::due)
                .distinct()
                .toList());
    }

    /** The municipality of a task that the one who asks may see; none for what is not there, or not his. */
    public Optional<String> municipalityOfVisible(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getTenantId);
    }

    /** Whether a task waits, whoever asks. */
    public boolean isOpen(String taskId) {
        return system.call(() -> tasks.createTaskQuery().taskId(taskId).count() > 0);
    }

    /** Those of some tasks that are not done yet. */
    public List<Due> stillOpen(Collection<String> taskIds) {
        return system.call(() -> tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .filter(task -> task.getDueDate() != null)
                .map(OpenTasks::due)
                .toList());
    }

    private static Due due(Task task) {
        return new Due(task.getId(), task.getTenantId(), task.getName(), WheelTime.day(task.getDueDate()));
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

    /** A task in short. */
    public record Due(String id, String kommun, String name, LocalDate lastDay) {}
}
