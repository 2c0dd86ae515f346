package se.trygghetshjulet.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Delegation;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.turn.TurnDocuments;

/** What a tjänsteskrivelse proposes unless somebody writes otherwise: one sentence for each document of the turn. */
@Component
class UsualProposals {

    private final Plans plans;
    private final TurnDocuments documents;
    private final Municipalities municipalities;
    private final DecisionPath path;

    UsualProposals(Plans plans, TurnDocuments documents, Municipalities municipalities, DecisionPath path) {
        this.plans = plans;
        this.documents = documents;
        this.municipalities = municipalities;
        this.path = path;
    }

    List<String> of(WheelYear turn) {
        Municipality municipality = municipalities.get(turn.kommun());
        String decides = path.delegation(turn)
                .map(Delegation::title)
                .orElseGet(() -> municipality.body(path.adopting(turn)).name());
        List<String> proposals = new ArrayList<>();
        proposals.add(decides + " antar förslaget till " + plans.title(turn).toLowerCase(Locale.ROOT) + ".");
        documents
                .lofte(turn)
                .ifPresent(lofte ->
                        proposals.add(decides + " antar förslaget till medborgarlöfte " + lofte.period() + "."));
        documents
                .agreement(turn)
                .map(Overenskommelse::period)
                .ifPresent(period -> proposals.add(decides + " godkänner förslaget till "
                        + municipality.documents().agreement().title().toLowerCase(Locale.ROOT) + ", som gäller "
                        + period + "."));
        documents
                .riktlinje(turn)
                .ifPresent(guideline -> proposals.add(decides + " antar förslaget till "
                        + guideline.title().toLowerCase(Locale.ROOT) + " för " + guideline.period() + "."));
        return proposals;
    }
}
