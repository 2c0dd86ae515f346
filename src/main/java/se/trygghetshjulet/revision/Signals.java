package se.trygghetshjulet.revision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.lagesbild.RevisionSignalled;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.municipality.Role;

/**
 * A signal opens an addendum, or tells the one that is open already. Without a plan to revise the coordinator hears of it
 * by letter, so that it is not lost.
 */
@Component
class Signals {

    private static final String KIND = "signal";

    private final Addenda addenda;
    private final Plans plans;
    private final Remarks remarks;
    private final WheelProcesses processes;
    private final RoleLetters letters;
    private final Clock clock;

    Signals(Addenda addenda, Plans plans, Remarks remarks, WheelProcesses processes, RoleLetters letters, Clock clock) {
        this.addenda = addenda;
        this.plans = plans;
        this.remarks = remarks;
        this.processes = processes;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signalled(RevisionSignalled signal) {
        Optional<Plan> plan = plans.inForce(signal.kommun());
        if (plan.isEmpty()) {
            tellCoordinator(signal);
            return;
        }
        Optional<Addendum> open = addenda.openOf(plan.get().wheelYear());
        if (open.isPresent()) {
            remarks.add(open.get().wheelYear(), signal.origin(), signal.reason(), null);
        } else {
            Addendum opened = addenda.open(plan.get().wheelYear(), signal.origin(), signal.reason(), null);
            processes.startByMessage(
                    signal.kommun(),
                    RevideringProcess.MESSAGE_REVIDERING_SIGNALERAD,
                    opened.wheelYear().businessKey());
        }
    }

    private void tellCoordinator(RevisionSignalled signal) {
        letters.post(
                Set.of(Role.SAKERHETSSAMORDNARE.group(signal.kommun())),
                new RoleLetters.Message(
                        signal.kommun(),
                        signal.origin().hashCode() + ":" + LocalDate.now(clock),
                        KIND,
                        null,
                        "En signal som ingen plan svarar mot",
                        """
                        %s visar något som skulle ha lett till en revidering, men det finns ingen plan i kraft att revidera.

                        %s

                        Ta med det när nästa plan skrivs.""".formatted(signal.origin(), signal.reason()),
                        null));
    }
}
