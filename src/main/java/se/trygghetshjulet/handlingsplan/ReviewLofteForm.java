package se.trygghetshjulet.handlingsplan;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.engine.MedborgarlofteProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** BRÅ's chair reads a medborgarlöfte that comes after the plan, and lets it go on to the two parties or not. */
@Component
class ReviewLofteForm implements StageForm<ReviewLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;
    private final CoherenceGuard guard;

    ReviewLofteForm(Medborgarloften loften, Remarks remarks, CoherenceGuard guard) {
        this.loften = loften;
        this.remarks = remarks;
        this.guard = guard;
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
        if (MedborgarlofteProcess.OUTCOME_TILLBAKA.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "BRÅ", data.comment(), task.person());
            return Map.ofEntries(MedborgarlofteProcess.OUTCOME.of(data.outcome()));
        }
        Medborgarlofte draft = draft(task);
        guard.demandFilledIn(Stream.concat(
                        Stream.of(draft.situation(), draft.followUp()),
                        draft.promises().stream().map(Medborgarlofte.Promise::promise))
                .toArray(String[]::new));
        Medborgarlofte adopted = loften.save(draft.in(DocumentStatus.ADOPTED));
        return Map.ofEntries(
                MedborgarlofteProcess.OUTCOME.of(data.outcome()), MedborgarlofteProcess.DOCUMENT_ID.of(adopted.id()));
    }

    private Medborgarlofte draft(WheelTask task) {
        return loften.findFirstByKommunAndPlanYearAndStatus(task.kommun(), task.year(), DocumentStatus.DRAFT)
                .orElseThrow();
    }

    record Data(String outcome, String comment) {}
}
