package se.trygghetshjulet.incident;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.incident.Incident.State;
import se.trygghetshjulet.incident.IncidentAction.Kind;
import se.trygghetshjulet.text.Refused;

/**
 * Takes what is told, and what the coordinator makes of it. Of two who decide about the same one, the second is told that
 * somebody was first.
 */
@Service
class IncidentDesk {

    private final Incidents incidents;
    private final IncidentStates states;
    private final IncidentActions actions;
    private final IncidentProperties properties;
    private final Clock clock;

    IncidentDesk(
            Incidents incidents,
            IncidentStates states,
            IncidentActions actions,
            IncidentProperties properties,
            Clock clock) {
        this.incidents = incidents;
        this.states = states;
        this.actions = actions;
        this.properties = properties;
        this.clock = clock;
    }

    /** Somebody with a role tells; it counts at once. */
    void report(String kommun, Report report, String person) {
        once(Incident.byRole(kommun, report, person, clock.instant()));
    }

    boolean hasCome(String kommun, String formKey) {
        return incidents.existsByKommunAndFormKey(kommun, formKey);
    }

    /**
     * A citizen tells; it counts when the coordinator has accepted it.
     *
     * @throws Refused if too many wait already
     */
    void receive(String kommun, Report report) {
        if (incidents.countByKommunAndState(kommun, State.WAITING) >= properties.mostWaiting()) {
            throw new Refused("Just nu kommer det in fler anmälningar än kommunen hinner läsa. Det du skrev finns kvar:"
                    + " försök igen om en stund. Är det bråttom: ring 112, eller polisen på 114 14.");
        }
        once(Incident.byCitizen(kommun, report, clock.instant()));
    }

    @Transactional
    public void accept(String kommun, Long incident, String person) {
        Instant now = clock.instant();
        demand(states.accepted(kommun, incident, now));
        keep(kommun, incident, Kind.ACCEPTED, null, person, now);
    }

    @Transactional
    public void reject(String kommun, Long incident, String reason, String person) {
        demand(states.moved(kommun, incident, State.WAITING, State.REJECTED));
        keep(kommun, incident, Kind.REJECTED, reason, person, clock.instant());
    }

    /** @param same the one that counts already */
    @Transactional
    public void merge(String kommun, Long incident, Long same, String person) {
        boolean counts = incidents
                .findByIdAndKommun(same, kommun)
                .filter(other -> other.state() == State.COUNTED)
                .isPresent();
        if (!counts) {
            throw new Refused("samma", "Välj en händelse som räknas och som är densamma.");
        }
        demand(states.merged(kommun, incident, same));
        keep(kommun, incident, Kind.MERGED, "Samma som " + same, person, clock.instant());
    }

    /** What counts was wrong. */
    @Transactional
    public void withdraw(String kommun, Long incident, String reason, String person) {
        demand(states.moved(kommun, incident, State.COUNTED, State.WITHDRAWN));
        keep(kommun, incident, Kind.WITHDRAWN, reason, person, clock.instant());
    }

    private void once(Incident incident) {
        try {
            incidents.save(incident);
        } catch (RuntimeException e) {
            // the same form, sent in twice; whatever wraps what the database says
            if (!hasCome(incident.kommun(), incident.formKey())) {
                throw e;
            }
        }
    }

    private void keep(String kommun, Long incident, Kind action, String reason, String person, Instant at) {
        actions.save(new IncidentAction(null, kommun, incident, action, reason, person, at));
    }

    private static void demand(boolean done) {
        if (!done) {
            throw new Refused("Det går inte längre: någon har redan tagit hand om den. Ingenting har ändrats.");
        }
    }
}
