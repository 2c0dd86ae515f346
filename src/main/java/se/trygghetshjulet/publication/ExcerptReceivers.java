package se.trygghetshjulet.publication;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.paper.Dispatching;
import se.trygghetshjulet.municipality.WheelYear;

/** Those whom the registrator last had a year's decision sent to. */
@Component
class ExcerptReceivers implements Dispatching {

    private final Dispatches dispatches;

    ExcerptReceivers(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public Optional<Sent> of(WheelYear year) {
        return dispatches
                .findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(year.kommun(), year.year(), year.addendum())
                .map(dispatch -> new Sent(
                        dispatch.receivers().stream()
                                .map(Dispatch.Receiver::name)
                                .toList(),
                        dispatch.orderedAt()));
    }
}
