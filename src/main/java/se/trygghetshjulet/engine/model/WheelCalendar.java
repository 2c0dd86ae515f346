package se.trygghetshjulet.engine.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.TurnDays;
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

    /** The day of this calendar year on which the turn for the next plan year starts. */
    public Date startDay(DelegateExecution execution) {
        return WheelTime.morning(municipalities
                .get(execution.getTenantId())
                .wheel()
                .start()
                .atYear(LocalDate.now(clock).getYear()));
    }

    /** @param period place in the profile, from 1; its follow-up starts the day after its last one */
    public Date periodEnd(DelegateExecution execution, int period) {
        WheelYear year = WheelTasks.wheelYear(execution);
        return WheelTime.morning(new TurnDays(municipalities.get(year.kommun()))
                .periodEnd(year.year(), period)
                .plusDays(1));
    }
}
