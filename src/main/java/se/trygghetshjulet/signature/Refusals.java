package se.trygghetshjulet.signature;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** Lets those who write know that somebody does not sign, and why. */
@Component
class Refusals {

    private final Remarks remarks;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    Refusals(Remarks remarks, Municipalities municipalities, ApplicationEventPublisher events) {
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.events = events;
    }

    void tell(WheelTask task, String reason) {
        String party = municipalities.get(task.kommun()).partyName(task.party());
        if (task.year() != 0) {
            remarks.add(task.wheelYear(), party, "Vill inte skriva under. " + reason, task.person());
        }
        events.publishEvent(new Refused(task.wheelYear(), party, reason));
    }
}
