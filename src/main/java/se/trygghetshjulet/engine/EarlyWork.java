package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BeforeJob.Waiting;

/** Does what is to be done before a job, and tells the job what came of it. */
@Component
public class EarlyWork {

    private static final ThreadLocal<RuntimeException> FAILED = new ThreadLocal<>();

    private final ManagementService management;
    private final RuntimeService runtime;
    private final SystemAuthority system;
    private final JdbcClient jdbc;
    private final List<BeforeJob> works;
    private final Map<String, String> activities = new ConcurrentHashMap<>();

    EarlyWork(
            ManagementService management,
            RuntimeService runtime,
            SystemAuthority system,
            JdbcClient jdbc,
            List<BeforeJob> works) {
        this.management = management;
        this.runtime = runtime;
        this.system = system;
        this.jdbc = jdbc;
        this.works = works;
    }

    /** For the job that is under way in this thread: throws what its work has thrown. */
    public static void demandDone() {
        if (FAILED.get() != null) {
            throw FAILED.get();
        }
    }

    /** @param job that is to be executed, in this thread and outside of any transaction */
    void before(String job) {
        forget();
        definition(job)
                .map(this::activity)
                .filter(activity ->
                        works.stream().anyMatch(work -> work.activity().equals(activity)))
                .ifPresent(activity -> before(job, activity));
    }

    private void before(String id, String activity) {
        Job job = system.call(() -> management.createJobQuery().jobId(id).singleResult());
        if (job == null) {
            return;
        }
        works.stream().filter(work -> work.activity().equals(activity)).forEach(work -> {
            try {
                work.work(waiting(job));
            } catch (RuntimeException e) {
                FAILED.set(e);
            }
        });
    }

    void forget() {
        FAILED.remove();
    }

    /** Asked before each job, most of which have nothing to be done before them: by a statement that is no work to put together. */
    private Optional<String> definition(String job) {
        return jdbc.sql("select job_def_id_ from act_ru_job where id_ = ? and job_def_id_ is not null")
                .param(job)
                .query(String.class)
                .optional();
    }

    /** A definition never changes. */
    private String activity(String definition) {
        return activities.computeIfAbsent(
                definition,
                id -> system.call(() -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult()
                        .getActivityId()));
    }

    private Waiting waiting(Job job) {
        return system.call(() -> {
            ProcessInstance instance = runtime.createProcessInstanceQuery()
                    .processInstanceId(job.getProcessInstanceId())
                    .singleResult();
            return new Waiting(
                    WheelTasks.wheelYear(job.getTenantId(), instance.getBusinessKey()),
                    runtime.getVariables(job.getExecutionId()));
        });
    }
}
