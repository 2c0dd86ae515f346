package se.trygghetshjulet.remiss;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.RemissProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.RemissTerms;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/** {@code remissPath} in the models: whether a turn's draft is sent out, to whom, and when they are reminded. */
@Component("remissPath")
public class RemissPath {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;
    private final Municipalities municipalities;

    RemissPath(RemissRounds rounds, RemissReceivers receivers, Municipalities municipalities) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.municipalities = municipalities;
    }

    /** Once in a turn, where the profile says so; a revision in mid-year only where it says that too. */
    public boolean isDue(DelegateExecution execution) {
        WheelYear turn = WheelTasks.wheelYear(execution);
        RemissTerms terms = municipalities.get(turn.kommun()).decision().remiss();
        return terms != null
                && (terms.addenda() || !turn.isAddendum())
                && rounds.of(turn).isEmpty();
    }

    /** Ids of all who were asked. */
    public List<Long> receivers(DelegateExecution execution) {
        return receivers.findByRemissRoundOrderByRowNo(round(execution).id()).stream()
                .map(RemissReceiver::id)
                .toList();
    }

    /** The groups that may enter somebody's answer: the coordinators, and those who may answer for themselves. */
    public List<String> groupsFor(DelegateExecution execution, Long receiver) {
        String kommun = execution.getTenantId();
        return Stream.concat(
                        Stream.of(Role.SAKERHETSSAMORDNARE),
                        receivers.findByKommunAndId(kommun, receiver).map(RemissReceiver::role).map(Role::of).stream())
                .map(role -> role.group(kommun))
                .distinct()
                .toList();
    }

    /** As many working days before the last one as the profile reminds of the task; at six in the morning. */
    public Date reminderDay(DelegateExecution execution) {
        RemissRound round = round(execution);
        Municipality municipality = municipalities.get(round.kommun());
        int lead = municipality.reminders().leadFor(RemissProcess.FORM_REGISTRERA_REMISSVAR);
        return WheelTime.morning(municipality.officeDays().before(round.lastDay(), lead));
    }

    private RemissRound round(DelegateExecution execution) {
        return rounds.of(WheelTasks.wheelYear(execution)).orElseThrow();
    }
}
