package se.trygghetshjulet.overenskommelse;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTime;

/** {@code overenskommelseCalendar} in the models: when a notice is over, at six in the morning, Europe/Stockholm. */
@Component("overenskommelseCalendar")
public class OverenskommelseCalendar {

    private final Notices notices;

    OverenskommelseCalendar(Notices notices) {
        this.notices = notices;
    }

    /** The morning after the last day, since the agreement holds until that day is over. */
    public Date afterNotice(DelegateExecution execution) {
        return WheelTime.morning(
                notices.of(execution.getVariables()).notice().lastDay().plusDays(1));
    }
}
