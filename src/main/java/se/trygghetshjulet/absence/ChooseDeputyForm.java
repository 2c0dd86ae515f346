package se.trygghetshjulet.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.DeputyOptions.Option;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** Who is away and who stands in, or that nobody is away after all. */
@Component
@FormOf(FranvaroProcess.FORM_VALJ_ERSATTARE)
class ChooseDeputyForm implements StageForm<ChooseDeputyForm.Data> {

    private final Registration registration;
    private final DeputyOptions options;
    private final Absences absences;
    private final Clock clock;

    ChooseDeputyForm(Registration registration, DeputyOptions options, Absences absences, Clock clock) {
        this.registration = registration;
        this.options = options;
        this.absences = absences;
        this.clock = clock;
    }

    /** The first day, or today if that has come. */
    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(notice(task).firstDay()));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        AbsenceNotice notice = notice(task);
        List<Option> persons = options.persons(notice);
        return Prefill.empty()
                .with("period", notice.period())
                .with("persons", persons)
                .with("person", persons.size() == 1 ? persons.get(0).value() : null)
                .with("deputies", options.deputies(notice))
                .with("concerned", options.concerned(notice));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        AbsenceNotice notice = notice(task);
        if (FranvaroProcess.OUTCOME_AVBRYT.equals(data.outcome())) {
            registration.close(notice.id());
        } else {
            check(notice, data);
            registration.complete(
                    notice, data.person(), DeputyOptions.NOBODY.equals(data.deputy()) ? null : data.deputy());
        }
        return Map.ofEntries(FranvaroProcess.OUTCOME.of(data.outcome()));
    }

    private void check(AbsenceNotice notice, Data data) {
        if (notice.lastDay().isBefore(LocalDate.now(clock))) {
            throw new FormBreach("outcome", "Sista dagen har redan varit. Avbryt, och anmäl andra dagar.");
        }
        if (data.person().equals(data.deputy())) {
            throw new FormBreach("deputy", "Ingen kan vara sin egen ersättare. Välj någon annan.");
        }
        for (String kommun : registration.places(notice, data.person())) {
            absences.between(kommun, notice.firstDay(), notice.lastDay()).stream()
                    .filter(absence -> absence.person().equals(data.person()))
                    .findFirst()
                    .ifPresent(ChooseDeputyForm::refuseSecond);
        }
    }

    private static void refuseSecond(Absence known) {
        throw new FormBreach(
                "person",
                "Personen är redan anmäld som frånvarande " + known.firstDay() + " – " + known.lastDay()
                        + ". Avbryt, och anmäl andra dagar eller avsluta den frånvaron först.");
    }

    private AbsenceNotice notice(WheelTask task) {
        return registration.notice(FranvaroProcess.ABSENCE.in(task));
    }

    record Data(String outcome, String person, String deputy) {}
}
