package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The documents of a year and what decision and signature do to them: plan, medborgarlöfte, överenskommelse. */
@Service
@Transactional
public class Handlingsplaner {

    private final PlanVersions plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Municipalities municipalities;
    private final Clock clock;

    Handlingsplaner(
            PlanVersions plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            Municipalities municipalities,
            Clock clock) {
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What the plan is called, with its year. */
    public String title(WheelYear year) {
        return municipalities.get(year.kommun()).documents().plan().title() + " " + year.year();
    }

    /** The newest version of the year, in whatever state. */
    public Optional<Plan> newest(WheelYear year) {
        return version(year).map(Plan::of);
    }

    public Plan get(Long id) {
        return Plan.of(plans.findById(id).orElseThrow());
    }

    /** The year's medborgarlöfte, in whatever state. */
    public Optional<Promises> lofte(WheelYear year) {
        return loften.findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year())
                .map(Promises::of);
    }

    public Promises lofte(Long id) {
        return Promises.of(loften.findById(id).orElseThrow());
    }

    /** The period of the överenskommelse that this year renews; empty if it renews none. */
    public Optional<String> renewedAgreement(WheelYear year) {
        return agreements
                .findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year())
                .map(agreement -> agreement.validFrom() + " – " + agreement.validTo());
    }

    /** Whether kommunfullmäktige adopts what the year has yielded. */
    public boolean needsFullmaktige(WheelYear year) {
        return "kf".equals(municipalities.get(year.kommun()).decision().adopts());
    }

    /** The version that holds, whatever year or addendum it comes from. */
    public Optional<Plan> inForce(String kommun) {
        return plans.findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(kommun, DocumentStatus.IN_FORCE)
                .map(Plan::of);
    }

    /**
     * What the year's follow-ups go by: the version of that year that came into force last, addenda included, even if a
     * later year's has taken its place since.
     */
    public Optional<Plan> standing(String kommun, int year) {
        return plans.findFirstByKommunAndPlanYearAndInForceAtNotNullOrderByInForceAtDesc(kommun, year)
                .map(Plan::of);
    }

    /** Finds the draft that the year works on, or opens one from the text in force. */
    void openDraft(WheelYear year) {
        Optional<PlanVersion> newest = version(year);
        if (newest.isPresent() && newest.get().status() == DocumentStatus.DRAFT) {
            return;
        }
        PlanTerms terms = municipalities.get(year.kommun()).documents().plan();
        plans.save(newest.map(withdrawn -> withdrawn.draftedAgain(clock.instant()))
                .or(() -> plans.findFirstByKommunAndStatusOrderByPlanYearDescVersionNoDesc(
                                year.kommun(), DocumentStatus.IN_FORCE)
                        .map(inForce -> inForce.revisedFor(year, terms, clock.instant())))
                .orElseGet(() -> PlanVersion.first(year, terms, clock.instant())));
    }

    PlanVersion draft(WheelYear year) {
        return version(year).orElseThrow();
    }

    void save(PlanVersion version) {
        plans.save(version);
    }

    boolean lofteIsDue(WheelYear year) {
        return municipalities.get(year.kommun()).documents().lofte() != null;
    }

    /** An överenskommelse is due when none in force covers the plan's first day. */
    boolean agreementIsDue(WheelYear year) {
        return agreements
                .findFirstByKommunAndStatusOrderByValidToDesc(year.kommun(), DocumentStatus.IN_FORCE)
                .map(agreement -> agreement.validTo().isBefore(draft(year).validFrom()))
                .orElse(true);
    }

    /** The board has adopted the year's documents: from now on they are not written again. */
    public void adopt(WheelYear year) {
        plans.save(draft(year).adopted(clock.instant()));
        move(year, DocumentStatus.DRAFT, DocumentStatus.ADOPTED);
    }

    /** Both parties have signed: the documents hold and take the place of those before. */
    public void bringIntoForce(WheelYear year) {
        plans.findByKommunAndStatus(year.kommun(), DocumentStatus.IN_FORCE)
                .forEach(before -> plans.save(before.replaced()));
        plans.save(draft(year).inForce(clock.instant()));
        move(year, DocumentStatus.ADOPTED, DocumentStatus.IN_FORCE);
    }

    /** The board decided on another text than the proposed one: the proposal is kept, and a new draft is opened from it. */
    public void amend(WheelYear year) {
        PlanVersion proposal = draft(year);
        plans.save(proposal.withdrawn());
        plans.save(proposal.draftedAgain(clock.instant()));
    }

    /** The version before the newest of the turn, such as the proposal that the board changed. */
    public Optional<Plan> previous(WheelYear year) {
        return plans
                .findByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(year.kommun(), year.year(), year.addendum())
                .stream()
                .skip(1)
                .findFirst()
                .map(Plan::of);
    }

    /** A party would not sign: what was adopted does not come into force. */
    public void withdraw(WheelYear year) {
        plans.save(draft(year).withdrawn());
        move(year, DocumentStatus.ADOPTED, DocumentStatus.WITHDRAWN);
    }

    private void move(WheelYear year, DocumentStatus from, DocumentStatus to) {
        loften.findFirstByKommunAndPlanYearAndStatus(year.kommun(), year.year(), from)
                .ifPresent(lofte -> loften.save(lofte.in(to)));
        agreements
                .findFirstByKommunAndPlanYearAndStatus(year.kommun(), year.year(), from)
                .ifPresent(agreement -> agreements.save(agreement.in(to)));
    }

    private Optional<PlanVersion> version(WheelYear year) {
        return plans.findFirstByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(
                year.kommun(), year.year(), year.addendum());
    }
}
