package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.duty.Duty;
import se.trygghetshjulet.duty.Evidence;
import se.trygghetshjulet.duty.Proof;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipality;

/** A strategic council that has not met for a year shows nothing any more (lag 2023:196 § 10). */
@Component
class MeetingEvidence implements Evidence {

    private static final Period SHOWS = Period.ofYears(1);

    private final Occasions occasions;

    MeetingEvidence(Occasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public List<Proof> of(Municipality municipality) {
        return Stream.of(Activity.Kind.BRA_MOTE, Activity.Kind.LEDNINGSMOTE)
                .flatMap(
                        kind -> occasions
                                .findByKommunAndKindAndHeldOnAfterOrderByHeldOn(
                                        municipality.id(), kind, LocalDate.EPOCH)
                                .stream())
                .map(meeting -> new Proof(
                        Duty.COUNCIL, meeting.heldOn(), meeting.heldOn().plus(SHOWS), meeting.name(), null, null))
                .toList();
    }
}
