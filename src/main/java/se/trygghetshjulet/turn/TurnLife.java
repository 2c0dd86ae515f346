package se.trygghetshjulet.turn;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanDrafts;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelser;
import se.trygghetshjulet.riktlinje.Riktlinjer;

/**
 * In which order a turn's documents move: drafted, proposed, adopted, signed. The annexes go the same way as the plan that
 * they were written with.
 */
@Service
@Transactional
public class TurnLife {

    private static final Set<DocumentState> DRAFTED = EnumSet.of(DocumentState.DRAFT);
    private static final Set<DocumentState> ADOPTED = EnumSet.of(DocumentState.ADOPTED);

    /** A text that the deciding body changed itself was never proposed. */
    private static final Set<DocumentState> UNDECIDED = EnumSet.of(DocumentState.DRAFT, DocumentState.PROPOSED);

    private final Plans plans;
    private final PlanDrafts drafts;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Riktlinjer riktlinjer;
    private final TurnDocuments documents;

    TurnLife(
            Plans plans,
            PlanDrafts drafts,
            Medborgarloften loften,
            Overenskommelser agreements,
            Riktlinjer riktlinjer,
            TurnDocuments documents) {
        this.plans = plans;
        this.drafts = drafts;
        this.loften = loften;
        this.agreements = agreements;
        this.riktlinjer = riktlinjer;
        this.documents = documents;
    }

    /**
     * Finds the draft that the turn or the addendum works on, or opens one from the text in force. What was sent back or
     * refused is kept as it was, and a draft with the same text goes on.
     */
    public void openDraft(WheelYear turn) {
        drafts.openDraft(turn);
        if (!turn.isAddendum()) {
            loften.reopen(turn);
            agreements.reopen(turn);
            riktlinjer.reopen(turn);
        }
    }

    /** Those who drafted are done: from now on the documents are not written. */
    public void propose(WheelYear turn, String person) {
        move(turn, DRAFTED, DocumentState.PROPOSED, StateReason.person(person));
    }

    /** Those who prepare or decide want another text: what they saw is kept. */
    public void sendBack(WheelYear turn, StateReason reason) {
        move(turn, UNDECIDED, DocumentState.WITHDRAWN, reason);
    }

    /** The body that decides has adopted the turn's documents. */
    public void adopt(WheelYear turn, StateReason decision) {
        move(turn, UNDECIDED, DocumentState.ADOPTED, decision);
    }

    /** The board decided on another text than the proposed one: the proposal is kept, and a new draft is opened from it. */
    public void amend(WheelYear turn, StateReason decision) {
        drafts.amend(turn, decision);
    }

    /** The board has turned the turn's documents down: they are kept and lead nowhere. */
    public void reject(WheelYear turn, StateReason decision) {
        move(turn, UNDECIDED, DocumentState.WITHDRAWN, decision);
    }

    /** A party would not sign: what was adopted does not come into force. */
    public void withdraw(WheelYear turn, StateReason refusal) {
        move(turn, ADOPTED, DocumentState.WITHDRAWN, refusal);
    }

    /**
     * All parties have signed: the documents hold and take the place of those before. An addendum takes the place of its
     * own year's version only. One that is signed after a later year's plan holds for the rest of its year, as
     * {@link Plans#standing} tells, but is not the plan in force; one to a plan that has ended does not bring it back.
     */
    public void bringIntoForce(WheelYear turn, StateReason signature) {
        List<Plan> holding = plans.allInForce(turn.kommun());
        boolean ended = turn.isAddendum()
                && plans.standing(turn.kommun(), turn.year())
                        .filter(before -> before.status() == DocumentState.TERMINATED)
                        .isPresent();
        boolean outlived = holding.stream().anyMatch(later -> later.year() > turn.year());
        holding.stream()
                .filter(before -> turn.isAddendum() ? before.year() == turn.year() : before.year() <= turn.year())
                .forEach(before -> plans.move(before, DocumentState.SUPERSEDED, signature));
        move(turn, ADOPTED, DocumentState.SIGNED, signature);
        if (ended) {
            plans.move(turn, DocumentState.TERMINATED, StateReason.NONE);
        } else if (outlived) {
            plans.move(turn, DocumentState.SUPERSEDED, StateReason.NONE);
        }
    }

    /**
     * The plan in force ends together with the överenskommelse that it rested on, and the promise with it.
     *
     * @return the turn that follows the plan up; empty if none is in force
     */
    Optional<WheelYear> end(String kommun, StateReason reason) {
        return plans.inForce(kommun).map(plan -> {
            WheelYear turn = new WheelYear(kommun, plan.year());
            plans.move(plan, DocumentState.TERMINATED, reason);
            Stream.concat(loften.inForce(turn).stream(), loften.withOwnTerm(kommun).stream())
                    .forEach(lofte -> loften.move(lofte.id(), DocumentState.TERMINATED, reason));
            return turn;
        });
    }

    /** The plan must be where it can go there from; an annex that is elsewhere stays. */
    private void move(WheelYear turn, Set<DocumentState> from, DocumentState to, StateReason reason) {
        plans.move(turn, to, reason);
        documents
                .lofte(turn)
                .filter(lofte -> from.contains(lofte.state()))
                .ifPresent(lofte -> loften.move(lofte.id(), to, reason));
        documents
                .riktlinje(turn)
                .filter(riktlinje -> from.contains(riktlinje.state()))
                .ifPresent(riktlinje -> riktlinjer.move(riktlinje.id(), to, reason));
        documents
                .agreement(turn)
                .filter(agreement -> from.contains(agreement.state()))
                .ifPresent(agreement -> agreements.move(agreement.id(), to, reason));
    }
}
