package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.handlingsplan.Agreements;
import se.trygghetshjulet.handlingsplan.DocumentLife;

/** The notice is over: the överenskommelse ends, and with it the plan and its turn if that was decided. */
@Component
class EndAgreementDelegate implements JavaDelegate {

    private final Notices notices;
    private final Agreements agreements;
    private final DocumentLife documents;
    private final WheelProcesses processes;
    private final Clock clock;

    EndAgreementDelegate(
            Notices notices, Agreements agreements, DocumentLife documents, WheelProcesses processes, Clock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.documents = documents;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Termination termination = notices.of(execution.getVariables());
        agreements.terminated(termination.overenskommelse());
        notices.save(termination.ended(clock.instant()));
        if (Boolean.TRUE.equals(termination.planEnds())) {
            documents
                    .end(termination.kommun())
                    .ifPresent(turn -> processes.tell(
                            termination.kommun(), ArshjulProcess.MESSAGE_PLANEN_UPPHOR, turn.businessKey()));
        }
    }
}
