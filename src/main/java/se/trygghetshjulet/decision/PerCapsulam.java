package se.trygghetshjulet.decision;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * Decisions without a meeting. Kommunallagen has no rule of them: a nämnd decides at its meetings (KL 6:23–27), and what is
 * accepted is that all its members agree one by one, in a matter that needs no debate, where the nämnd's own rules allow it.
 */
@Component
class PerCapsulam {

    private final Municipalities municipalities;

    PerCapsulam(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** @param body id in the profile */
    boolean isAllowed(String kommun, String body) {
        return municipalities.get(kommun).body(body).allowsPerCapsulam();
    }

    /** @throws FormBreach if the body may not decide so, or not this */
    void demand(String kommun, String body, Outcome outcome, Boolean unanimous, Integer votesAgainst) {
        if (!isAllowed(kommun, body)) {
            throw new FormBreach(
                    "way",
                    municipalities.get(kommun).body(body).name()
                            + " får enligt sina regler bara besluta vid sammanträde. Välj det.");
        }
        if (outcome.putsOff()) {
            throw new FormBreach(
                    "outcome",
                    "Utan sammanträde kan ärendet bara avgöras. Är någon tveksam tas det upp på nästa sammanträde.");
        }
        if (!Boolean.TRUE.equals(unanimous) || votesAgainst != null && votesAgainst > 0) {
            throw new FormBreach(
                    "unanimous",
                    "Ett beslut per capsulam kräver att alla ledamöter är med på det. Ta annars upp ärendet på ett"
                            + " sammanträde.");
        }
    }
}
