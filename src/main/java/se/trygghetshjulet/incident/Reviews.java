package se.trygghetshjulet.incident;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.incident.Incident.State;
import se.trygghetshjulet.incident.IncidentLines.Line;
import se.trygghetshjulet.municipality.Municipality;

/** What the coordinator's page shows. */
@Component
class Reviews {

    /** Days before and after within which two may be the same. */
    private static final int NEAR = 3;

    /** As the repository finds them. */
    private static final int SHOWN = 100;

    private final Incidents incidents;
    private final IncidentActions actions;
    private final IncidentLines lines;
    private final Names names;

    Reviews(Incidents incidents, IncidentActions actions, IncidentLines lines, Names names) {
        this.incidents = incidents;
        this.actions = actions;
        this.lines = lines;
        this.names = names;
    }

    List<Waiting> waiting(Municipality municipality) {
        return incidents.findFirst100ByKommunAndStateOrderByIdAsc(municipality.id(), State.WAITING).stream()
                .map(one -> new Waiting(lines.line(municipality, one), alike(municipality, one)))
                .toList();
    }

    int moreThanShown(Municipality municipality) {
        return Math.max(0, incidents.countByKommunAndState(municipality.id(), State.WAITING) - SHOWN);
    }

    /** The last ones that count. */
    List<Line> counted(Municipality municipality) {
        return lines.of(
                municipality, incidents.findFirst50ByKommunAndStateOrderByIdDesc(municipality.id(), State.COUNTED));
    }

    List<Done> log(Municipality municipality) {
        return actions.findFirst50ByKommunOrderByIdDesc(municipality.id()).stream()
                .map(action -> new Done(
                        action.actedAt(),
                        names.of(municipality.id(), action.person()),
                        action.action().title(),
                        action.incident(),
                        action.reason()))
                .toList();
    }

    private List<Line> alike(Municipality municipality, Incident one) {
        return lines.of(
                municipality,
                incidents.findFirst50ByKommunAndStateAndPlaceAndHappenedOnBetweenOrderByHappenedOnDescIdDesc(
                        municipality.id(),
                        State.COUNTED,
                        one.place(),
                        one.happenedOn().minusDays(NEAR),
                        one.happenedOn().plusDays(NEAR)));
    }

    /** @param alike those that count and that it may be the same as */
    record Waiting(Line line, List<Line> alike) {}

    /** @param reason null where none was given */
    record Done(Instant at, String by, String what, Long incident, String reason) {}
}
