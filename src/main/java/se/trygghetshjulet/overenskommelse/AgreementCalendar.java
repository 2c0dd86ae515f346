package se.trygghetshjulet.overenskommelse;

import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipality;

/** {@code agreementCalendar} in the models: when a notice is over, at six in the morning, Europe/Stockholm. */
@Component("agreementCalendar")
public class AgreementCalendar {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Notices notices;

    AgreementCalendar(Notices notices) {
        this.notices = notices;
    }

    /** The morning after the last day, since the agreement holds until that day is over. */
    public Date afterNotice(DelegateExecution execution) {
        return Date.from(notices.of(execution.getVariables())
                .lastDay()
                .plusDays(1)
                .atTime(MORNING)
                .atZone(Municipality.ZONE)
                .toInstant());
    }
}
