package se.trygghetshjulet.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.PubliceringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.publication.Dispatch.Receiver;

@Component
@FormOf(PubliceringProcess.FORM_EXPEDIERA)
class DispatchForm implements StageForm<DispatchForm.Data> {

    private final Dispatches dispatches;
    private final DecidedMatter decided;
    private final Plans plans;
    private final Clock clock;

    DispatchForm(Dispatches dispatches, DecidedMatter decided, Plans plans, Clock clock) {
        this.dispatches = dispatches;
        this.decided = decided;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with(
                        "decisionText",
                        decided.decision(task.wheelYear())
                                .map(decision -> decision.reference() + "\n\n" + decision.text())
                                .orElse(""))
                .with("diarienummerText", decided.diarienummer(task.wheelYear()))
                .with("receivers", decided.receivers(task.wheelYear()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        dispatches.save(new Dispatch(
                null,
                task.kommun(),
                task.year(),
                task.wheelYear().addendum(),
                plans.newest(task.wheelYear()).orElseThrow().id(),
                data.message(),
                task.person(),
                clock.instant(),
                data.receivers()));
        return Map.of();
    }

    record Data(List<Receiver> receivers, String message) {}
}
