package se.trygghetshjulet.followup;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/** {@code reportingParties} in the models: who follows up measures beside the municipality and the police. */
@Component("reportingParties")
public class ReportingParties {

    private final FollowUpDocuments followUps;
    private final Municipalities municipalities;

    ReportingParties(FollowUpDocuments followUps, Municipalities municipalities) {
        this.followUps = followUps;
        this.municipalities = municipalities;
    }

    /** Those of the profile's own that have a measure in the plan as it stands; nobody is asked about nothing. */
    public List<String> others(DelegateExecution execution) {
        Parties parties = municipalities.get(execution.getTenantId()).parties();
        Plan plan = followUps.plan(WheelTasks.wheelYear(execution));
        return parties.all().stream()
                .filter(Party::isOther)
                .filter(party -> hasMeasure(plan, parties, party))
                .map(Party::id)
                .toList();
    }

    /** Those whose own side waits for their approval. */
    public List<String> approvingSides(DelegateExecution execution) {
        return sidesIn(execution, DocumentState.PROPOSED);
    }

    /** Those whose own side was sent back to them. */
    public List<String> sentBack(DelegateExecution execution) {
        return sidesIn(execution, DocumentState.WITHDRAWN);
    }

    public boolean isSideSentBack(DelegateExecution execution) {
        return !sentBack(execution).isEmpty();
    }

    /** All who sign, where the profile wants them to approve of the compilation. */
    public List<String> approvingJoint(DelegateExecution execution) {
        Municipality municipality = municipalities.get(execution.getTenantId());
        return municipality.followUps().isCompilationApproved()
                ? municipality.parties().signing().stream().map(Party::id).toList()
                : List.of();
    }

    public boolean isJointSentBack(DelegateExecution execution) {
        return followUps
                .newestJoint(WheelTasks.wheelYear(execution), UppfoljningProcess.PERIOD.in(execution))
                .filter(joint -> joint.state() == DocumentState.WITHDRAWN)
                .isPresent();
    }

    private List<String> sidesIn(DelegateExecution execution, DocumentState state) {
        return municipalities.get(execution.getTenantId()).parties().all().stream()
                .filter(party -> followUps
                        .newestReport(WheelTasks.wheelYear(execution), UppfoljningProcess.PERIOD.in(execution), party)
                        .filter(report -> report.state() == state)
                        .isPresent())
                .map(Party::id)
                .toList();
    }

    private static boolean hasMeasure(Plan plan, Parties parties, Party party) {
        return plan.areas().stream()
                .flatMap(area -> area.measures().stream())
                .anyMatch(measure -> parties.concerns(measure.party(), party));
    }
}
