package se.trygghetshjulet.turn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.overenskommelse.OverenskommelseEnded;

/** Ends a plan and its turn together with the överenskommelse that they rested on, where that was decided. */
@Component
class PlansEndWithOverenskommelse {

    private final TurnLife life;
    private final WheelProcesses processes;

    PlansEndWithOverenskommelse(TurnLife life, WheelProcesses processes) {
        this.life = life;
        this.processes = processes;
    }

    @EventListener(condition = "#ended.endsThePlan()")
    void overenskommelseEnded(OverenskommelseEnded ended) {
        life.end(ended.kommun(), Cause.note("Överenskommelsen som planen vilade på har upphört."))
                .ifPresent(turn ->
                        processes.tell(ended.kommun(), ArshjulProcess.MESSAGE_PLANEN_UPPHOR, turn.businessKey()));
    }
}
