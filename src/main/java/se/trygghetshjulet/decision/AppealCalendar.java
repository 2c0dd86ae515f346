package se.trygghetshjulet.decision;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Delegation;

/**
 * {@code appealCalendar} in the models: when a decision becomes final, at six in the morning, Europe/Stockholm, and what
 * comes before.
 */
@Component("appealCalendar")
public class AppealCalendar {

    private final Announcements announcements;
    private final Decisions decisions;
    private final DecisionPath path;

    AppealCalendar(Announcements announcements, Decisions decisions, DecisionPath path) {
        this.announcements = announcements;
        this.decisions = decisions;
        this.path = path;
    }

    /** Whether the decision was made by delegation and is reported to the body before its minutes are adjusted. */
    public boolean isToBeReported(DelegateExecution execution) {
        Decision decision =
                decisions.findById(LagaKraftProcess.DECISION.in(execution)).orElseThrow();
        return decision.manner().isDelegated()
                && path.delegation(decision.wheelYear())
                        .map(Delegation::reported)
                        .orElse(true);
    }

    public Date finalDay(DelegateExecution execution) {
        Long decision = LagaKraftProcess.DECISION.in(execution);
        return WheelTime.morning(
                announcements.findByDecision(decision).orElseThrow().finalOn());
    }
}
