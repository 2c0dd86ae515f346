package se.trygghetshjulet.publication;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Promises;
import se.trygghetshjulet.handlingsplan.ShownPlan;

@Component
class PublishForm implements StageForm<PublishForm.Data> {

    private final Publications publications;
    private final Handlingsplaner plans;
    private final ShownPlan shown;

    PublishForm(Publications publications, Handlingsplaner plans, ShownPlan shown) {
        this.publications = publications;
        this.plans = plans;
        this.shown = shown;
    }

    @Override
    public String formId() {
        return "publicera";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return shown.prefill(task.wheelYear());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        publications.save(new Publication(
                null,
                task.kommun(),
                task.year(),
                plans.newest(task.wheelYear()).orElseThrow().id(),
                plans.lofte(task.wheelYear()).map(Promises::id).orElse(null),
                data.intro(),
                data.contact(),
                task.person(),
                null));
        return Map.of();
    }

    record Data(String intro, String contact, boolean confirmed) {}
}
