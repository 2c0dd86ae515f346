package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.engine.WheelTime;

/** {@code occasionCalendar} in the models: days at six in the morning, Europe/Stockholm. */
@Component("occasionCalendar")
public class OccasionCalendar {

    private static final MonthDay LEADERSHIP_DEADLINE = MonthDay.of(Month.NOVEMBER, 1);

    private final Occasions occasions;

    OccasionCalendar(Occasions occasions) {
        this.occasions = occasions;
    }

    /** The day that those involved have chosen. */
    public Date day(DelegateExecution execution) {
        return WheelTime.morning(occasions
                .findById(RecurringProcess.OCCASION.in(execution))
                .orElseThrow()
                .plannedDay());
    }

    /** Whether the case is about an occasion at all, and not about what goes with a plan. */
    public boolean isOccasion(DelegateExecution execution) {
        return RecurringProcess.OCCASION.in(execution) != null;
    }

    /** The day by the profile's rhythm. */
    public Date rhythmDay(DelegateExecution execution) {
        return WheelTime.morning(occasions
                .findById(RecurringProcess.OCCASION.in(execution))
                .orElseThrow()
                .occasionDay());
    }

    /** From this day on it is urgent that the two leaderships meet before the year ends. */
    public Date leadershipDeadline(DelegateExecution execution) {
        return WheelTime.morning(
                LEADERSHIP_DEADLINE.atYear(WheelTasks.wheelYear(execution).year()));
    }

    /** The first day of the next calendar year. */
    public Date yearEnd(DelegateExecution execution) {
        return WheelTime.morning(LocalDate.of(WheelTasks.wheelYear(execution).year() + 1, 1, 1));
    }
}
