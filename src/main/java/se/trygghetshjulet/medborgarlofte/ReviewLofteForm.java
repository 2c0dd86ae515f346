package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.MedborgarlofteProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** BRÅ's chair reads a medborgarlöfte that comes after the plan, and lets it go on to the two parties or not. */
@Component
@FormOf(MedborgarlofteProcess.FORM_GRANSKA_MEDBORGARLOFTE)
class ReviewLofteForm implements StageForm<ReviewLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;
    private final CoherenceGuard guard;
    private final DocumentLinks links;
    private final Municipalities municipalities;

    ReviewLofteForm(
            Medborgarloften loften,
            Remarks remarks,
            CoherenceGuard guard,
            DocumentLinks links,
            Municipalities municipalities) {
        this.links = links;
        this.municipalities = municipalities;
        this.loften = loften;
        this.remarks = remarks;
        this.guard = guard;
    }

    /** Tells those with a term of their own apart. */
    @Override
    public String title(WheelTask task) {
        return loften.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Medborgarlofte lofte = draft(task);
        return Prefill.empty()
                .with("documents", links.to(task.kommun(), List.of(lofte.id())))
                .with("situation", lofte.situation())
                .with(
                        "loftePromises",
                        ShownPromise.of(lofte, municipalities.get(task.kommun()).parties()))
                .with("followUp", lofte.followUp());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (MedborgarlofteProcess.OUTCOME_TILLBAKA.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "BRÅ", data.comment(), task.person());
            return Map.ofEntries(MedborgarlofteProcess.OUTCOME.of(data.outcome()));
        }
        Medborgarlofte draft = draft(task);
        guard.demandFilledIn(draft.texts().toArray(String[]::new));
        loften.move(draft.id(), DocumentState.ADOPTED, StateReason.person(task.person()));
        return Map.ofEntries(
                MedborgarlofteProcess.OUTCOME.of(data.outcome()), MedborgarlofteProcess.DOCUMENT_ID.of(draft.id()));
    }

    private Medborgarlofte draft(WheelTask task) {
        return loften.newest(loften.key(task))
                .filter(lofte -> lofte.state() == DocumentState.DRAFT)
                .orElseThrow();
    }

    record Data(String outcome, String comment) {}
}
