package se.trygghetshjulet.peer;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.DirectFieldAccessor;
import se.trygghetshjulet.peer.Score.Act;
import se.trygghetshjulet.peer.Score.Kind;

/** Stands before all that the product puts around the engine, and meters what is done from outside. */
final class MeteredCommands extends CommandInterceptor {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            ClaimTaskCmd.class, Kind.CLAIM,
            CompleteTaskCmd.class, Kind.COMPLETE,
            SubmitTaskFormCmd.class, Kind.COMPLETE,
            StartProcessInstanceCmd.class, Kind.START,
            SubmitStartFormCmd.class, Kind.START,
            ExecuteJobsCmd.class, Kind.JOB);

    private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);
    private final Meter meter;
    private final ScoreRecorder recorder;
    private ProcessEngine engine;

    MeteredCommands(Meter meter, ScoreRecorder recorder) {
        this.meter = meter;
        this.recorder = recorder;
    }

    void of(ProcessEngine started) {
        engine = started;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Kind kind = KINDS.get(command.getClass());
        if (within.get() || kind == null || engine == null) {
            return next.execute(command);
        }
        within.set(true);
        try {
            recorder.begin(recorder.isOn() ? asNobody(() -> first(kind, command)) : null);
            T result = meter.meter(asNobody(() -> what(kind, command)), () -> next.execute(command));
            recorder.commit();
            return result;
        } finally {
            within.set(false);
        }
    }

    /** The engine asks for rights where somebody is logged in. */
    private <T> T asNobody(Supplier<T> question) {
        Authentication somebody = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return question.get();
        } finally {
            engine.getIdentityService().setAuthentication(somebody);
        }
    }

    /** Jobs by their step, since letters are most of them. */
    private String what(Kind kind, Command<?> command) {
        return kind == Kind.JOB ? "JOB-" + step(jobOf(command)) : kind.name();
    }

    private Act first(Kind kind, Command<?> command) {
        return switch (kind) {
            case CLAIM -> claim(field(command, "taskId"));
            case JOB -> job(jobOf(command));
            case COMPLETE, START -> null;
        };
    }

    private Act claim(String id) {
        Task task = engine.getTaskService().createTaskQuery().taskId(id).singleResult();
        return new Act(
                Kind.CLAIM,
                key(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                instance(task.getProcessInstanceId()).getBusinessKey(),
                Map.of(),
                ScoreRecorder.routing(engine.getTaskService().getVariables(id)));
    }

    private Act job(Job job) {
        boolean isTimerStart = job.getProcessInstanceId() == null;
        return new Act(
                Kind.JOB,
                key(job.getProcessDefinitionId()),
                step(job),
                isTimerStart ? null : instance(job.getProcessInstanceId()).getBusinessKey(),
                Map.of(),
                isTimerStart
                        ? Map.of()
                        : ScoreRecorder.routing(engine.getRuntimeService().getVariables(job.getExecutionId())));
    }

    private Job jobOf(Command<?> command) {
        return engine.getManagementService()
                .createJobQuery()
                .jobId(field(command, "jobId"))
                .singleResult();
    }

    private String step(Job job) {
        return job.getJobDefinitionId() == null
                ? ""
                : engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
    }

    private ProcessInstance instance(String id) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
    }

    private String key(String definition) {
        return engine.getRepositoryService().getProcessDefinition(definition).getKey();
    }

    private static String field(Command<?> command, String name) {
        return (String) new DirectFieldAccessor(command).getPropertyValue(name);
    }
}
