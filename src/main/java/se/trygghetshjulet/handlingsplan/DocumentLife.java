package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** What drafting, decision, signature and termination do to a year's documents. */
@Service
@Transactional
public class DocumentLife {

    private final PlanVersions plans;
    private final TurnAnnexes annexes;
    private final Municipalities municipalities;
    private final Clock clock;

    DocumentLife(PlanVersions plans, TurnAnnexes annexes, Municipalities municipalities, Clock clock) {
        this.plans = plans;
        this.annexes = annexes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Finds the draft that the year or the addendum works on, or opens one from the text in force. */
    public void openDraft(WheelYear year) {
        Optional<PlanVersion> newest = plans.of(year);
        if (newest.isPresent() && newest.get().status() == DocumentStatus.DRAFT) {
            return;
        }
        PlanTerms terms = municipalities.get(year.kommun()).documents().plan();
        if (newest.isEmpty() && year.isAddendum()) {
            plans.save(plans.standing(year.kommun(), year.year())
                    .orElseThrow()
                    .addendum(year.addendum(), clock.instant()));
            return;
        }
        plans.save(newest.map(withdrawn -> withdrawn.draftedAgain(clock.instant()))
                .or(() -> plans.findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(
                                year.kommun(), DocumentStatus.IN_FORCE)
                        // after a termination the text of the plan that has ended is there to start from
                        .or(() -> plans.findFirstByKommunAndInForceAtNotNullOrderByInForceAtDesc(year.kommun()))
                        .map(before -> before.revisedFor(year, terms, clock.instant())))
                .orElseGet(() -> PlanVersion.first(year, terms, clock.instant())));
    }

    /** The board has adopted the year's documents: from now on they are not written again. */
    public void adopt(WheelYear year) {
        plans.save(plans.of(year).orElseThrow().adopted(clock.instant()));
        annexes.move(year, DocumentStatus.DRAFT, DocumentStatus.ADOPTED);
    }

    /**
     * Both parties have signed: the documents hold and take the place of those before. An addendum takes the place of its
     * own year's version only. One that is signed after a later year's plan holds for the rest of its year, as
     * {@link Handlingsplaner#standing} tells, but is not the plan in force; one to a plan that has ended does not bring it back.
     */
    public void bringIntoForce(WheelYear year) {
        List<PlanVersion> holding = plans.findByKommunAndStatus(year.kommun(), DocumentStatus.IN_FORCE);
        holding.stream()
                .filter(before ->
                        year.isAddendum() ? before.planYear() == year.year() : before.planYear() <= year.year())
                .forEach(before -> plans.save(before.replaced()));
        boolean ended = year.isAddendum()
                && plans.standing(year.kommun(), year.year())
                        .filter(before -> before.status() == DocumentStatus.ENDED)
                        .isPresent();
        boolean outlived = holding.stream().anyMatch(later -> later.planYear() > year.year());
        PlanVersion signed = plans.of(year).orElseThrow().inForce(clock.instant());
        plans.save(ended ? signed.ended() : outlived ? signed.replaced() : signed);
        annexes.move(year, DocumentStatus.ADOPTED, DocumentStatus.IN_FORCE);
    }

    /** The board decided on another text than the proposed one: the proposal is kept, and a new draft is opened from it. */
    public void amend(WheelYear year) {
        PlanVersion proposal = plans.of(year).orElseThrow();
        plans.save(proposal.withdrawn());
        plans.save(proposal.draftedAgain(clock.instant()));
    }

    /** The board has turned the year's documents down: the drafts are kept and lead nowhere. */
    public void reject(WheelYear year) {
        plans.save(plans.of(year).orElseThrow().withdrawn());
        annexes.move(year, DocumentStatus.DRAFT, DocumentStatus.WITHDRAWN);
    }

    /** A party would not sign: what was adopted does not come into force. */
    public void withdraw(WheelYear year) {
        plans.save(plans.of(year).orElseThrow().withdrawn());
        annexes.move(year, DocumentStatus.ADOPTED, DocumentStatus.WITHDRAWN);
    }

    /**
     * The plan in force ends together with the överenskommelse that it rested on, and the promise with it.
     *
     * @return the turn that follows the plan up; empty if none is in force
     */
    public Optional<WheelYear> end(String kommun) {
        return plans.findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(kommun, DocumentStatus.IN_FORCE)
                .map(plan -> {
                    plans.save(plan.ended());
                    annexes.endLofte(plan.wheelYear());
                    return new WheelYear(kommun, plan.planYear());
                });
    }
}
