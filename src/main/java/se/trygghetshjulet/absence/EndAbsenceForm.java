package se.trygghetshjulet.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** The person is back before the last day, or will not be away at all. */
@Component
@FormOf(FranvaroProcess.FORM_AVSLUTA_FRANVARO)
class EndAbsenceForm implements StageForm<EndAbsenceForm.Data> {

    private final Registration registration;
    private final Absences absences;
    private final Names names;
    private final Municipalities municipalities;
    private final Clock clock;

    EndAbsenceForm(
            Registration registration, Absences absences, Names names, Municipalities municipalities, Clock clock) {
        this.registration = registration;
        this.absences = absences;
        this.names = names;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Nobody has to do it: this is the day on which it goes away by itself. */
    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        AbsenceNotice notice = notice(task);
        boolean isToCome = LocalDate.now(clock).isBefore(notice.firstDay());
        return Optional.of(LastDay.of(isToCome ? notice.firstDay().minusDays(1) : notice.lastDay()));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        AbsenceNotice notice = notice(task);
        return Prefill.empty().with("period", notice.period()).with("deputyText", deputies(notice));
    }

    private String deputies(AbsenceNotice notice) {
        List<Absence> places = absences.findByNoticeOrderByKommun(notice.id());
        return places.stream()
                .map(absence -> municipalities.get(absence.kommun()).name() + ": "
                        + (absence.deputy() == null
                                ? "ingen ersättare, de andra som har rollen tar uppgifterna"
                                : names.of(absence.kommun(), absence.deputy()) + " är ersättare"))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        registration.over(FranvaroProcess.ABSENCE.in(task));
        return Map.of();
    }

    private AbsenceNotice notice(WheelTask task) {
        return registration.notice(FranvaroProcess.ABSENCE.in(task));
    }

    record Data(boolean confirmed) {}
}
