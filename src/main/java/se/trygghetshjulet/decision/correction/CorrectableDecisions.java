package se.trygghetshjulet.decision.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.MeetingOptions.Option;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.text.SwedishDate;

/** A municipality's recorded decisions, as they read now, for those who look for a slip in one. */
@Component
class CorrectableDecisions {

    private final Decisions decisions;
    private final Corrections corrections;
    private final Municipalities municipalities;

    CorrectableDecisions(Decisions decisions, Corrections corrections, Municipalities municipalities) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.municipalities = municipalities;
    }

    /** The newest first. */
    List<Option> options(String kommun) {
        return decisions.findByKommun(kommun).stream()
                .sorted(Comparator.comparing(Decision::id).reversed())
                .map(corrections::corrected)
                .map(decision -> new Option(title(decision), decision.id().toString()))
                .toList();
    }

    /** As it reads now; none if the municipality has no such decision. */
    Optional<Decision> find(String kommun, Long id) {
        return decisions
                .findById(id)
                .filter(decision -> decision.kommun().equals(kommun))
                .map(corrections::corrected);
    }

    /** "Kommunstyrelsen 8 december 2026 § 12: Bifall", or "Kommunstyrelsen, på delegation, 8 december 2026 nr 12: Bifall". */
    String title(Decision decision) {
        String body =
                municipalities.get(decision.kommun()).body(decision.body()).name();
        return (decision.manner().isDelegated() ? body + ", på delegation," : body) + " "
                + SwedishDate.inWords(decision.meetingDate())
                + (decision.manner().isDelegated() ? " nr " : " § ") + decision.paragraph() + ": "
                + decision.ruling().outcome().title();
    }

    /** Whether another decision of the body has the place in the minutes that this one would get. */
    boolean isTaken(Decision corrected) {
        return decisions.findByKommun(corrected.kommun()).stream()
                .filter(other -> !other.id().equals(corrected.id())
                        && other.body().equals(corrected.body())
                        && other.manner().way() == corrected.manner().way())
                .map(corrections::corrected)
                .anyMatch(other -> other.meetingDate().equals(corrected.meetingDate())
                        && other.paragraph() == corrected.paragraph());
    }
}
