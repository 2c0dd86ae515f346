package se.trygghetshjulet.absence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.WheelTime;

/** {@code absenceRegister} in the model: whose the absence is and when it begins and ends, Europe/Stockholm. */
@Component("absenceRegister")
public class AbsenceRegister {

    /** Early enough to be the day's first, and late enough to be the day's even on a clock that is a little slow. */
    private static final LocalTime FIRST_THING = LocalTime.of(0, 5);

    private final AbsenceNotices notices;
    private final Absences absences;

    AbsenceRegister(AbsenceNotices notices, Absences absences) {
        this.notices = notices;
        this.absences = absences;
    }

    /** Who has asked for it. */
    public String registrar(DelegateExecution execution) {
        return notice(execution).registeredBy();
    }

    /** Who is away. */
    public String absentee(DelegateExecution execution) {
        return absences.findByNoticeOrderByKommun(FranvaroProcess.ABSENCE.in(execution))
                .get(0)
                .person();
    }

    /** Five past midnight on the first day away. */
    public Date firstDay(DelegateExecution execution) {
        return firstThing(notice(execution).firstDay());
    }

    /** Five past midnight on the day after the last one away. */
    public Date afterLastDay(DelegateExecution execution) {
        return firstThing(notice(execution).lastDay().plusDays(1));
    }

    private AbsenceNotice notice(DelegateExecution execution) {
        return notices.findById(FranvaroProcess.ABSENCE.in(execution)).orElseThrow();
    }

    private static Date firstThing(LocalDate day) {
        return WheelTime.at(day, FIRST_THING);
    }
}
