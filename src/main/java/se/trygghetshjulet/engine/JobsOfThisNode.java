package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Which jobs this node takes. Those of all models that were there when it started or that it has brought itself, and not
 * those that a newer version of the product has brought since, whose delegates it lacks. None once it is told to stop: what
 * it has begun it finishes, and the others take the rest at once.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobsOfThisNode implements SmartInitializingSingleton {

    /** Seconds; a letter that is being sent to a server that has gone silent takes that long. */
    private static final int LONGEST_JOB = 30;

    private final RepositoryService repository;
    private final ManagementService management;
    private final ObjectProvider<JobExecutor> executor;

    JobsOfThisNode(
            RepositoryService repository,
            ManagementService management,
            ObjectProvider<JobExecutor> executor,
            ThreadPoolTaskExecutor camundaTaskExecutor) {
        this.repository = repository;
        this.management = management;
        this.executor = executor;
        camundaTaskExecutor.setWaitForTasksToCompleteOnShutdown(true);
        camundaTaskExecutor.setAwaitTerminationSeconds(LONGEST_JOB);
    }

    @Override
    public void afterSingletonsInstantiated() {
        repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .forEach(management::registerDeploymentForJobExecutor);
    }

    /** Before its threads, which would send away what it still brings. */
    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void takeNoMore() {
        executor.ifAvailable(JobExecutor::shutdown);
    }
}
