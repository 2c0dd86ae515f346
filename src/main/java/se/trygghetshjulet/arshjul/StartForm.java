package se.trygghetshjulet.arshjul;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.WheelYear;

/** The coordinator starts a year before the calendar does. */
@Component
@FormOf(ArshjulProcess.FORM_STARTA_ARSHJUL)
class StartForm implements StageForm<StartForm.Data> {

    private final WheelProcesses processes;

    StartForm(WheelProcesses processes) {
        this.processes = processes;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        WheelYear year = new WheelYear(task.kommun(), data.year());
        if (processes.isKnown(ArshjulProcess.KEY, year)) {
            throw new FormBreach(
                    "year", "Hjulet för " + data.year() + " är redan startat. Fortsätt i uppgifterna där.");
        }
        return Map.ofEntries(ArshjulProcess.YEAR.of(data.year()));
    }

    /** @param year the calendar year that the plan shall steer */
    record Data(int year) {}
}
