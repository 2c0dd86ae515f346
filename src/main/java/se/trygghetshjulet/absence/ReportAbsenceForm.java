package se.trygghetshjulet.absence;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Somebody asks for days away; who and by whom replaced is said next, since a start form can show nothing. */
@Component
@FormOf(FranvaroProcess.FORM_ANMAL_FRANVARO)
class ReportAbsenceForm implements StageForm<ReportAbsenceForm.Data> {

    private final Registration registration;
    private final Colleagues colleagues;

    ReportAbsenceForm(Registration registration, Colleagues colleagues) {
        this.registration = registration;
        this.colleagues = colleagues;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (task.person() == null || !colleagues.homes(task.person()).contains(task.kommun())) {
            throw new FormBreach(
                    "firstDay", "Du har ingen roll i kommunen. Bara den som har en roll kan anmäla frånvaro.");
        }
        if (data.lastDay().isBefore(data.firstDay())) {
            throw new FormBreach("lastDay", "Sista dagen ligger före den första. Rätta den ena av dem.");
        }
        if (!data.lastDay().isBefore(data.firstDay().plusYears(1))) {
            throw new FormBreach(
                    "lastDay",
                    "Frånvaron får vara högst ett år. Är du borta längre ska någon annan få rollen: kontakta din"
                            + " säkerhetssamordnare.");
        }
        return Map.ofEntries(FranvaroProcess.ABSENCE.of(
                registration.ask(task.kommun(), data.firstDay(), data.lastDay(), data.note(), task.person())));
    }

    record Data(LocalDate firstDay, LocalDate lastDay, String note) {}
}
