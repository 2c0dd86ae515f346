package se.trygghetshjulet.decision.paper;

import java.util.Collection;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.remiss.Remisses;
import se.trygghetshjulet.turn.TurnDocuments;

/** Gathers what a tjänsteskrivelse says. */
@Component
class MissivDraft {

    private final Decisions decisions;
    private final DecisionPath path;
    private final TurnDocuments documents;
    private final PaperVersions versions;
    private final Remisses remisses;
    private final Municipalities municipalities;

    MissivDraft(
            Decisions decisions,
            DecisionPath path,
            TurnDocuments documents,
            PaperVersions versions,
            Remisses remisses,
            Municipalities municipalities) {
        this.remisses = remisses;
        this.decisions = decisions;
        this.path = path;
        this.documents = documents;
        this.versions = versions;
        this.municipalities = municipalities;
    }

    MissivContent of(Matter matter) {
        Municipality municipality = municipalities.get(matter.kommun());
        WheelYear turn = matter.wheelYear();
        // an addendum goes straight to the body that decides
        String first = path.proposer(turn).filter(body -> !turn.isAddendum()).orElseGet(() -> path.deciding(turn));
        return new MissivContent(
                PaperHead.of(municipality, matter),
                matter.missivDate(),
                municipality.body(first).fullName(),
                path.delegation(turn)
                        .map(delegation -> delegation.title() + ", på delegation från "
                                + path.nameOf(matter.kommun(), path.adopting(turn)))
                        .orElseGet(() -> municipality.body(path.adopting(turn)).fullName()),
                matter.summary(),
                matter.background(),
                matter.changes(),
                remisses.of(turn).orElse(null),
                matter.proposals().stream().map(Matter.Proposal::proposal).toList(),
                versions.proposedOf(matter.kommun(), underlying(matter)),
                matter.receivers().stream().map(Matter.Receiver::name).toList());
    }

    /** What the first body had before it since the tjänsteskrivelse was written; before that, what the turn has. */
    private Collection<Long> underlying(Matter matter) {
        return decisions.of(matter.wheelYear()).stream()
                .filter(decision -> !decision.meetingDate().isBefore(matter.missivDate()))
                .findFirst()
                .<Collection<Long>>map(decision -> decision.documents().stream()
                        .map(Decision.DecidedDocument::documentVersion)
                        .toList())
                .orElseGet(() -> documents.decidable(matter.wheelYear()));
    }
}
