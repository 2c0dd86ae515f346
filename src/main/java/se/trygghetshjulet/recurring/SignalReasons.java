package se.trygghetshjulet.recurring;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.SignaleringProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.lagesbild.RevisionSignalled;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.WheelYear;

/** Says in words, from our tables, what the decision table weighed. */
@Component
class SignalReasons {

    private static final int LONGEST = 900;

    private final Occasions occasions;
    private final Meetings meetings;
    private final Surveys surveys;
    private final ApprovedLagesbild lagesbild;

    SignalReasons(Occasions occasions, Meetings meetings, Surveys surveys, ApprovedLagesbild lagesbild) {
        this.occasions = occasions;
        this.meetings = meetings;
        this.surveys = surveys;
        this.lagesbild = lagesbild;
    }

    RevisionSignalled of(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        String rule = SignaleringProcess.REASON.in(execution);
        if (LagesbildProcess.KEY.equals(SignaleringProcess.KALLA.in(execution))) {
            return signal(year, "Lägesbild " + year.year(), rule, lagesbild.conspicuous(year));
        }
        Occasion occasion =
                occasions.findById(RecurringProcess.OCCASION.in(execution)).orElseThrow();
        return signal(
                year,
                occasion.name() + " " + occasion.heldOn(),
                rule,
                occasion.kind() == Activity.Kind.TRYGGHETSMATNING ? results(occasion) : observations(occasion));
    }

    private List<String> observations(Occasion occasion) {
        return meetings.findByOccasion(occasion.id()).orElseThrow().observations().stream()
                .filter(observation -> observation.sign().isConspicuous())
                .map(observation -> observation.place() + ": " + observation.problem())
                .toList();
    }

    private List<String> results(Occasion occasion) {
        return surveys.findByOccasion(occasion.id()).orElseThrow().results().stream()
                .filter(result -> result.earlierShare() != null && result.sign().isConspicuous())
                .map(result -> "%s (från %s till %s procent)"
                        .formatted(result.question(), plain(result.earlierShare()), plain(result.share())))
                .toList();
    }

    private static RevisionSignalled signal(WheelYear year, String origin, String rule, List<String> seen) {
        String reason = seen.isEmpty() ? rule : rule + " Det gäller: " + String.join("; ", seen);
        return new RevisionSignalled(
                year.kommun(), origin, reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 1) + "…");
    }

    private static String plain(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
