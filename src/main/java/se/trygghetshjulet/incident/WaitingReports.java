package se.trygghetshjulet.incident;

import org.springframework.stereotype.Service;
import se.trygghetshjulet.incident.Incident.State;

/** What citizens have told and the coordinator has not looked at. */
@Service
public class WaitingReports {

    private final Incidents incidents;

    WaitingReports(Incidents incidents) {
        this.incidents = incidents;
    }

    public int of(String kommun) {
        return incidents.countByKommunAndState(kommun, State.WAITING);
    }
}
