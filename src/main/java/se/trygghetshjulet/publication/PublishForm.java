package se.trygghetshjulet.publication;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Promises;
import se.trygghetshjulet.handlingsplan.ShownPlan;
import se.trygghetshjulet.revision.Revised;
import se.trygghetshjulet.revision.Revised.Revision;

@Component
class PublishForm implements StageForm<PublishForm.Data> {

    private final Publications publications;
    private final Handlingsplaner plans;
    private final ShownPlan shown;
    private final Revised revised;
    private final CoherenceGuard guard;

    PublishForm(
            Publications publications, Handlingsplaner plans, ShownPlan shown, Revised revised, CoherenceGuard guard) {
        this.publications = publications;
        this.plans = plans;
        this.shown = shown;
        this.revised = revised;
        this.guard = guard;
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
        List<Revision> revisions = revised.upTo(task.wheelYear());
        return guard.show(shown.prefill(task.wheelYear()), task.wheelYear(), Gate.PUBLICATION)
                .with(
                        "revisionReason",
                        revisions.stream().map(Revision::reason).findFirst().orElse(""))
                .with(
                        "revisionChanges",
                        revisions.stream().findFirst().map(Revision::changes).orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        guard.demand(task.wheelYear(), Gate.PUBLICATION, data.intro(), data.contact());
        publications.save(new Publication(
                null,
                task.kommun(),
                task.year(),
                task.wheelYear().addendum(),
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
