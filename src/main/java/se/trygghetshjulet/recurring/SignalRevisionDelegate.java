package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the product that the plan in force is to be revised before its time. */
@Component
class SignalRevisionDelegate implements JavaDelegate {

    private final SignalReasons reasons;
    private final ApplicationEventPublisher events;

    SignalRevisionDelegate(SignalReasons reasons, ApplicationEventPublisher events) {
        this.reasons = reasons;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.publishEvent(reasons.of(execution));
    }
}
