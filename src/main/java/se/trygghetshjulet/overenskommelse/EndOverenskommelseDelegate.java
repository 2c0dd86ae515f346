package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Cause;

/** The notice is over: the överenskommelse ends, and who is concerned hears of it. */
@Component
class EndOverenskommelseDelegate implements JavaDelegate {

    private final Notices notices;
    private final Overenskommelser agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndOverenskommelseDelegate(
            Notices notices, Overenskommelser agreements, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Termination termination = notices.of(execution.getVariables());
        agreements.terminated(
                termination.agreement(), Cause.note(termination.notice().reason()));
        notices.save(termination.ended(clock.instant()));
        events.publishEvent(
                new OverenskommelseEnded(termination.kommun(), termination.agreement(), termination.endsThePlan()));
    }
}
