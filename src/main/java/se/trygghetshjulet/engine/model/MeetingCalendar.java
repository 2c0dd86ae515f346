package se.trygghetshjulet.engine.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipalities;

/** {@code meetingCalendar} in the models: when a body meets next. */
@Component("meetingCalendar")
public class MeetingCalendar {

    private final Municipalities municipalities;
    private final Clock clock;

    MeetingCalendar(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @param body id in the profile */
    public Date next(DelegateExecution execution, String body) {
        return WheelTime.morning(municipalities
                .get(execution.getTenantId())
                .body(body)
                .meetings()
                .next(LocalDate.now(clock)));
    }
}
