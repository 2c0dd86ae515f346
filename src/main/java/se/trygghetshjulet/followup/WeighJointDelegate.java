package se.trygghetshjulet.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTasks;

/** The compilation of a period stands when all parties approve of it. */
@Component
class WeighJointDelegate implements JavaDelegate {

    private final FollowUpDocuments followUps;
    private final Approvals approvals;

    WeighJointDelegate(FollowUpDocuments followUps, Approvals approvals) {
        this.followUps = followUps;
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps
                .newestJoint(WheelTasks.wheelYear(execution), UppfoljningProcess.PERIOD.in(execution))
                .ifPresent(approvals::weigh);
    }
}
