package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Where in the models a municipality's open tasks stand. */
@Component
public class OpenSteps {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final SystemAuthority system;

    OpenSteps(TaskService tasks, RepositoryService repository, SystemAuthority system) {
        this.tasks = tasks;
        this.repository = repository;
        this.system = system;
    }

    public List<OpenStep> in(String kommun) {
        return system.call(() -> tasks.createTaskQuery().tenantIdIn(kommun).active().list().stream()
                .map(OpenSteps::step)
                .toList());
    }

    /** Whether the task still waits for somebody. */
    public boolean isOpen(OpenStep step) {
        return system.call(() -> tasks.createTaskQuery().taskId(step.taskId()).count() > 0);
    }

    /** The model by key and by name, and what the place is called in it. */
    public ModelPlace place(OpenStep step) {
        return system.call(() -> {
            ProcessDefinition definition = repository.getProcessDefinition(step.definitionId());
            return new ModelPlace(
                    definition.getKey(),
                    definition.getName(),
                    step.activityId(),
                    ModelPlace.nameOf(repository.getBpmnModelInstance(step.definitionId()), step.activityId()));
        });
    }

    private static OpenStep step(Task task) {
        return new OpenStep(
                task.getId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                WheelTime.day(task.getDueDate()));
    }

    /**
     * @param definitionId version of the model
     * @param activityId id in the model
     * @param lastDay null if it has none
     */
    public record OpenStep(String taskId, String definitionId, String activityId, LocalDate lastDay) {}
}
