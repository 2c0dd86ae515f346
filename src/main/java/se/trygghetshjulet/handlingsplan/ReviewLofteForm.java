package se.trygghetshjulet.handlingsplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** BRÅ's chair reads a medborgarlöfte that comes after the plan, and lets it go on to the two parties or not. */
@Component
class ReviewLofteForm implements StageForm<ReviewLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;

    ReviewLofteForm(Medborgarloften loften, Remarks remarks) {
        this.loften = loften;
        this.remarks = remarks;
    }

    @Override
    public String formId() {
        return "granska-medborgarlofte";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Medborgarlofte lofte = draft(task);
        return Prefill.empty()
                .with("situation", lofte.situation())
                .with("loftePromises", ShownPlan.promises(Promises.of(lofte)))
                .with("followUp", lofte.followUp());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (HandlingsplanProcess.SENT_BACK.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "BRÅ", data.comment(), task.person());
            return Map.of(HandlingsplanProcess.OUTCOME, data.outcome());
        }
        Medborgarlofte adopted = loften.save(draft(task).in(DocumentStatus.ADOPTED));
        return Map.of(HandlingsplanProcess.OUTCOME, data.outcome(), HandlingsplanProcess.DOCUMENT_ID, adopted.id());
    }

    private Medborgarlofte draft(WheelTask task) {
        return loften.findFirstByKommunAndPlanYearAndStatus(task.kommun(), task.year(), DocumentStatus.DRAFT)
                .orElseThrow();
    }

    record Data(String outcome, String comment) {}
}
