package se.trygghetshjulet.decision;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.decision.DecisionTrail.Step;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** What each body has decided in the year's matter, as its minutes have it, each slip corrected. */
@Component
class DecisionsPart implements ReportPart {

    private final DecisionTrail trail;

    DecisionsPart(DecisionTrail trail) {
        this.trail = trail;
    }

    @Override
    public Chapter chapter() {
        return Chapter.DECIDED;
    }

    @Override
    public Told of(ReportedYear year) {
        List<Step> steps = trail.of(year.turn());
        if (steps.isEmpty()) {
            return Told.NOTHING;
        }
        Step last = steps.get(steps.size() - 1);
        return new Told(
                last.outcome().isFinal() ? settled(last) : null,
                List.of(new Table(
                        "Beslut",
                        List.of("Instans", "Dag", "Nummer", "Beslut"),
                        steps.stream().map(DecisionsPart::row).toList())));
    }

    private static String settled(Step step) {
        return step.body() + " beslutade " + PrintedDay.of(step.meetingDate()) + " (" + step.number() + "): "
                + step.outcome().title().toLowerCase(Locale.ROOT) + ".";
    }

    private static Row row(Step step) {
        return Row.of(
                step.body(),
                PrintedDay.of(step.meetingDate()),
                step.number(),
                step.outcome().title());
    }
}
