package se.trygghetshjulet.engine.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** {@code wheelCalendar} in the models: the days that the profile sets, at six in the morning, Europe/Stockholm. */
@Component("wheelCalendar")
public class WheelCalendar {

    private final Municipalities municipalities;
    private final Clock clock;

    WheelCalendar(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The day of this calendar year on which the turn for the next one starts. */
    public Date startDay(DelegateExecution execution) {
        int nextYear = LocalDate.now(clock).getYear() + 1;
        return WheelTime.morning(
                municipalities.get(execution.getTenantId()).wheel().startOf(nextYear));
    }

    /** @param period place in the profile, from 1; its follow-up starts the day after its last one */
    public Date periodEnd(DelegateExecution execution, int period) {
        WheelYear year = WheelTasks.wheelYear(execution);
        return WheelTime.morning(municipalities
                .get(year.kommun())
                .followUps()
                .period(period)
                .endIn(year.year())
                .plusDays(1));
    }
}
