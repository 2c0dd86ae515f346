package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How often the engine will still try what fails. */
@Component
public class WheelRetries {

    private final ManagementService management;
    private final SystemAuthority system;

    WheelRetries(ManagementService management, SystemAuthority system) {
        this.management = management;
        this.system = system;
    }

    /** Whether the job that is under way at this place will not be tried again if it fails now. */
    public boolean isLast(DelegateExecution execution) {
        return system.call(
                () -> management
                        .createJobQuery()
                        .executionId(execution.getId())
                        .activityId(execution.getCurrentActivityId())
                        .list()
                        .stream()
                        .anyMatch(job -> job.getRetries() <= 1));
    }
}
