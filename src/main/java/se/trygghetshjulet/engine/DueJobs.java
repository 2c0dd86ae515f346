package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** What waits for its time in an engine whose job executor rests, to be fired by hand. */
@Component
public class DueJobs {

    private static final String CYCLE = "CYCLE: ";

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final CaseKeys keys;
    private final Map<String, JobDefinition> definitions = new ConcurrentHashMap<>();

    DueJobs(ManagementService management, RuntimeService runtime, RepositoryService repository, CaseKeys keys) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.keys = keys;
    }

    public List<DueJob> in(String kommun) {
        return management.createJobQuery().tenantIdIn(kommun).active().list().stream()
                .map(this::dueJob)
                .toList();
    }

    /** Puts a model's jobs aside, those to come as well: they are neither listed nor fired. */
    public void putAside(String kommun, String process) {
        management
                .updateJobDefinitionSuspensionState()
                .byProcessDefinitionKey(process)
                .processDefinitionTenantId(kommun)
                .includeJobs(true)
                .suspend();
    }

    /**
     * Does what the job is there for.
     *
     * @return false if another one has taken it with it
     */
    public boolean fire(DueJob job) {
        boolean isThere = management.createJobQuery().jobId(job.id()).count() > 0;
        if (isThere) {
            management.executeJob(job.id());
        }
        return isThere;
    }

    /** Where in the model the job waits. */
    public ModelPlace place(DueJob job) {
        return new ModelPlace(
                job.process(),
                repository.getProcessDefinition(job.definitionId()).getName(),
                job.activityId(),
                ModelPlace.nameOf(repository.getBpmnModelInstance(job.definitionId()), job.activityId()));
    }

    /** Business key of the case; null before there is one. */
    public String caseKey(DueJob job) {
        return job.processInstanceId() == null
                ? null
                : keys.of(job.processInstanceId()).orElse(null);
    }

    /** A flag of the process that the job belongs to; null if it has none of this name. */
    public <T> T flag(DueJob job, ProcessVariable<T> variable) {
        return job.executionId() == null
                ? null
                : variable.in(runtime.getVariables(job.executionId(), List.of(variable.name())));
    }

    private DueJob dueJob(Job job) {
        JobDefinition definition = definitions.computeIfAbsent(
                job.getJobDefinitionId(),
                id -> management.createJobDefinitionQuery().jobDefinitionId(id).singleResult());
        String timing = definition.getJobConfiguration();
        return new DueJob(
                job.getId(),
                definition.getProcessDefinitionKey(),
                definition.getProcessDefinitionId(),
                definition.getActivityId(),
                job.getProcessInstanceId(),
                job.getExecutionId(),
                WheelTime.day(job.getDuedate()),
                timing != null && timing.startsWith(CYCLE) ? timing.substring(CYCLE.length()) : null);
    }

    /**
     * @param process key of the model
     * @param definitionId its version
     * @param processInstanceId null for what starts a process
     * @param executionId null for what starts a process
     * @param due Europe/Stockholm; null if it is due at once
     * @param cycle how it comes back, as the model has it; null if it comes once
     */
    public record DueJob(
            String id,
            String process,
            String definitionId,
            String activityId,
            String processInstanceId,
            String executionId,
            LocalDate due,
            String cycle) {}
}
