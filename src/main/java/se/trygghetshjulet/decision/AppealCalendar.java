package se.trygghetshjulet.decision;

import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;

/** {@code appealCalendar} in the models: when a decision becomes final, at six in the morning, Europe/Stockholm. */
@Component("appealCalendar")
public class AppealCalendar {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Announcements announcements;

    AppealCalendar(Announcements announcements) {
        this.announcements = announcements;
    }

    public Date finalDay(DelegateExecution execution) {
        Long decision = (Long) execution.getVariable(DecisionProcess.DECISION);
        return Date.from(announcements
                .findByDecision(decision)
                .orElseThrow()
                .finalOn()
                .atTime(MORNING)
                .atZone(Municipality.ZONE)
                .toInstant());
    }
}
