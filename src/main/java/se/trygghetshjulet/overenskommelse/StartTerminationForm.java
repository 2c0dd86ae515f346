package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatory;

/** A party terminates the överenskommelse that holds today: by its signatory, or by a letter that the coordinator enters. */
@Component
@FormOf(UppsagningProcess.FORM_STARTA_UPPSAGNING)
class StartTerminationForm implements StageForm<StartTerminationForm.Data> {

    private final Overenskommelser agreements;
    private final Terminations terminations;
    private final Municipalities municipalities;
    private final People people;
    private final Clock clock;

    StartTerminationForm(
            Overenskommelser agreements,
            Terminations terminations,
            Municipalities municipalities,
            People people,
            Clock clock) {
        this.agreements = agreements;
        this.terminations = terminations;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        LocalDate today = LocalDate.now(clock);
        Overenskommelse agreement = agreements
                .on(task.kommun(), today)
                .orElseThrow(() -> new FormBreach(
                        "party", "Det finns ingen överenskommelse som gäller i dag, så det finns inget att säga upp."));
        terminations.findByActiveAgreement(agreement.id()).ifPresent(StartTerminationForm::refuseSecond);
        terminations.findByAgreement(agreement.id()).stream()
                .filter(known -> known.party().equals(data.party()) && known.withdrawnAt() == null)
                .findFirst()
                .ifPresent(StartTerminationForm::refuseSecond);
        if (!speaksFor(data.party(), task)) {
            throw new FormBreach("party", "Du kan bara säga upp för din egen part. Välj den.");
        }
        if (data.noticedOn().isBefore(agreement.validFrom())) {
            throw new FormBreach(
                    "noticedOn",
                    "Överenskommelsen började gälla " + agreement.validFrom() + ". Ange en dag efter det.");
        }
        LocalDate lastDay = lastDay(task.kommun(), agreement, data.noticedOn());
        if (!Termination.leavesAlone(data.party())) {
            agreements.noticeGiven(agreement.id(), lastDay);
        }
        Termination termination = terminations.save(Termination.noticed(
                task.kommun(),
                agreement.id(),
                new Termination.Notice(
                        data.party(), data.reason(), data.noticedOn(), lastDay, task.person(), clock.instant())));
        return Map.ofEntries(UppsagningProcess.TERMINATION_ID.of(termination.id()));
    }

    private static void refuseSecond(Termination known) {
        throw new FormBreach(
                "party",
                known.leavesAlone()
                        ? "Parten har redan sagt upp sin del av överenskommelsen den "
                                + known.notice().noticedOn() + ". Den kan inte sägas upp en gång till."
                        : "Överenskommelsen är redan uppsagd den "
                                + known.notice().noticedOn() + " och upphör efter "
                                + known.notice().lastDay() + ". Den kan inte sägas upp en gång till.");
    }

    /** A notice never makes an agreement hold longer than it would have. */
    private LocalDate lastDay(String kommun, Overenskommelse agreement, LocalDate noticedOn) {
        int months = municipalities.get(kommun).documents().agreement().noticeMonths();
        LocalDate over = noticedOn.plusMonths(months);
        return agreement.lastDay() != null && agreement.lastDay().isBefore(over) ? agreement.lastDay() : over;
    }

    private boolean speaksFor(Party party, WheelTask task) {
        Municipality municipality = municipalities.get(task.kommun());
        return municipality.parties().signs(party)
                && (holds(Role.SAKERHETSSAMORDNARE, task)
                        || municipality.signatories().of(party).stream()
                                .anyMatch(signatory -> signs(party, signatory, task)));
    }

    /** One role may sign for several of the profile's own parties, each by the person that it names. */
    private boolean signs(Party party, Signatory signatory, WheelTask task) {
        boolean isAnother = party.isOther()
                && signatory.person() != null
                && !signatory.person().equals(task.person());
        return !isAnother && holds(signatory.role(), task);
    }

    private boolean holds(Role role, WheelTask task) {
        return task.person() != null && people.isMember(task.person(), role.group(task.kommun()));
    }

    record Data(Party party, String reason, LocalDate noticedOn) {}
}
