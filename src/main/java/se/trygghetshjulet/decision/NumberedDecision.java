package se.trygghetshjulet.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.handlingsplan.history.DecidedIn;
import se.trygghetshjulet.municipality.Municipalities;

/** A decision by its body and its number in the minutes. */
@Component
class NumberedDecision implements DecidedIn {

    private final Decisions decisions;
    private final Municipalities municipalities;

    NumberedDecision(Decisions decisions, Municipalities municipalities) {
        this.decisions = decisions;
        this.municipalities = municipalities;
    }

    @Override
    public Optional<String> of(Long decision) {
        return decisions
                .findById(decision)
                .map(made -> municipalities.get(made.kommun()).body(made.body()).name() + " " + made.numbered());
    }
}
