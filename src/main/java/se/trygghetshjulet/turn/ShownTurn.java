package se.trygghetshjulet.turn;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentLink;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.handlingsplan.AreaTable;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanFace;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.ShownPromise;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Unbroken;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelse;

/** A turn's documents as a form shows them to somebody who only reads. */
@Component
public class ShownTurn {

    private final TurnDocuments documents;
    private final Plans plans;
    private final PlanFace face;
    private final DocumentLinks links;
    private final Municipalities municipalities;

    ShownTurn(TurnDocuments documents, Plans plans, PlanFace face, DocumentLinks links, Municipalities municipalities) {
        this.documents = documents;
        this.plans = plans;
        this.face = face;
        this.links = links;
        this.municipalities = municipalities;
    }

    /** Links to what the turn has yielded so far, also for those who do not see it in their form. */
    public List<DocumentLink> links(WheelYear turn) {
        return links.to(turn.kommun(), documents.decidable(turn));
    }

    /** Adds documents, planTitle, planPeriod, planPurpose, planAreas, loftePromises, agreementPeriod and guideline. */
    public Prefill prefill(WheelYear turn) {
        Plan plan = documents.plan(turn);
        return Prefill.empty()
                .with("documents", links(turn))
                .with("planTitle", plans.title(turn))
                .with("planPeriod", Unbroken.text(plan.period()))
                .with("planPurpose", Unbroken.text(plan.purpose()))
                .with(
                        "planAreas",
                        face.of(plan).stream().map(AreaTable::unbroken).toList())
                .with(
                        "loftePromises",
                        documents
                                .lofte(turn)
                                .map(lofte -> ShownPromise.of(
                                        lofte, municipalities.get(turn.kommun()).parties()))
                                .orElse(List.of()))
                .with(
                        "agreementPeriod",
                        Unbroken.text(documents
                                .agreement(turn)
                                .map(Overenskommelse::period)
                                .orElse("")))
                .with("guideline", documents.riktlinje(turn).orElse(null));
    }
}
