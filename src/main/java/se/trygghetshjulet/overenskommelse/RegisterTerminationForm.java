package se.trygghetshjulet.overenskommelse;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.engine.WheelTask;

/** The registrator gives the termination its number in the register. */
@Component
@FormOf(UppsagningProcess.FORM_REGISTRERA_UPPSAGNING)
class RegisterTerminationForm implements StageForm<RegisterTerminationForm.Data> {

    private final Notices notices;

    RegisterTerminationForm(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return notices.shown(notices.of(task.flags()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        notices.save(notices.of(task.flags()).registered(data.diarienummer()));
        return Map.of();
    }

    record Data(String diarienummer) {}
}
