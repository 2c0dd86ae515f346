package se.trygghetshjulet.turn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.overenskommelse.OverenskommelseEnded;

/** Ends a plan and its turn together with the överenskommelse that they rested on, where that was decided. */
@Component
class PlansEndWithOverenskommelse {

    private final TurnLife life;
    private final WheelProcesses processes;
    private final Municipalities municipalities;

    PlansEndWithOverenskommelse(TurnLife life, WheelProcesses processes, Municipalities municipalities) {
        this.life = life;
        this.processes = processes;
        this.municipalities = municipalities;
    }

    @EventListener(condition = "#ended.endsThePlan()")
    void overenskommelseEnded(OverenskommelseEnded ended) {
        municipalities.restingOn(ended.kommun()).forEach(this::end);
    }

    private void end(String kommun) {
        life.end(kommun, StateReason.note("Överenskommelsen som planen vilade på har upphört."))
                .ifPresent(turn -> processes.tell(kommun, ArshjulProcess.MESSAGE_PLANEN_UPPHOR, turn.businessKey()));
    }
}
