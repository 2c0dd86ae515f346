package se.trygghetshjulet.followup;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.municipality.Municipalities;
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

    private static boolean hasMeasure(Plan plan, Parties parties, Party party) {
        return plan.areas().stream()
                .flatMap(area -> area.measures().stream())
                .anyMatch(measure -> parties.concerns(measure.party(), party));
    }
}
