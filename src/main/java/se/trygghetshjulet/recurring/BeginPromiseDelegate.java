package se.trygghetshjulet.recurring;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.MedborgarlofteProcess;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.medborgarlofte.OwnTerm;

/** The first day of a promise with a term of its own: the one before it is over. */
@Component
class BeginPromiseDelegate implements JavaDelegate {

    private final Occasions occasions;
    private final Medborgarloften loften;

    BeginPromiseDelegate(Occasions occasions, Medborgarloften loften) {
        this.occasions = occasions;
        this.loften = loften;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Occasion occasion =
                occasions.findById(MedborgarlofteProcess.OCCASION.in(execution)).orElseThrow();
        loften.beginTerm(WheelTasks.wheelYear(execution), new OwnTerm(occasion.activity(), occasion.occasionDay()));
        occasions.save(occasion.heldOn(occasion.occasionDay()));
    }
}
