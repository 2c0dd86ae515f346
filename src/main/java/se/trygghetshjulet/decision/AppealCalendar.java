package se.trygghetshjulet.decision;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.WheelTime;

/** {@code appealCalendar} in the models: when a decision becomes final, at six in the morning, Europe/Stockholm. */
@Component("appealCalendar")
public class AppealCalendar {

    private final Announcements announcements;

    AppealCalendar(Announcements announcements) {
        this.announcements = announcements;
    }

    public Date finalDay(DelegateExecution execution) {
        Long decision = LagaKraftProcess.DECISION.in(execution);
        return WheelTime.morning(
                announcements.findByDecision(decision).orElseThrow().finalOn());
    }
}
