package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The documents of a year and what decision and signature do to them: plan, medborgarlöfte, överenskommelse. */
@Service
@Transactional
public class Handlingsplaner {

    private final PlanVersions plans;
    private final Medborgarloften loften;
    private final Agreements agreements;
    private final TurnAnnexes annexes;
    private final Municipalities municipalities;
    private final Clock clock;

    Handlingsplaner(
            PlanVersions plans,
            Medborgarloften loften,
            Agreements agreements,
            TurnAnnexes annexes,
            Municipalities municipalities,
            Clock clock) {
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.annexes = annexes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What the plan is called, with its year and its addendum: "Handlingsplan 2027, tillägg 1". */
    public String title(WheelYear year) {
        String title = municipalities.get(year.kommun()).documents().plan().title() + " " + year.year();
        return year.isAddendum() ? title + ", tillägg " + year.addendum() : title;
    }

    /** The newest version of the year, in whatever state. */
    public Optional<Plan> newest(WheelYear year) {
        return version(year).map(Plan::of);
    }

    public Plan get(Long id) {
        return Plan.of(plans.findById(id).orElseThrow());
    }

    /** The year's medborgarlöfte, in whatever state; an addendum has none. */
    public Optional<Promises> lofte(WheelYear year) {
        if (year.isAddendum()) {
            return Optional.empty();
        }
        return loften.findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year())
                .map(Promises::of);
    }

    public Promises lofte(Long id) {
        return Promises.of(loften.findById(id).orElseThrow());
    }

    /** The medborgarlöfte that holds for the year; empty while it has not been signed. */
    public Optional<Promises> lofteInForce(WheelYear year) {
        return annexes.lofte(year, DocumentStatus.IN_FORCE).map(Promises::of);
    }

    /** The period of the överenskommelse that this turn renews; empty if it renews none. */
    public Optional<String> renewedAgreement(WheelYear year) {
        return annexes.agreement(year).map(agreement -> Agreement.of(agreement).period());
    }

    /** The riktlinje that this turn has drafted for kommunfullmäktige; empty if none was due. */
    public Optional<Guideline> guideline(WheelYear year) {
        return annexes.guideline(year).map(guideline -> Guideline.of(guideline, guidelineTitle(year)));
    }

    private String guidelineTitle(WheelYear year) {
        return municipalities.get(year.kommun()).documents().guideline().title();
    }

    /** Whether kommunfullmäktige adopts what the year has yielded; a riktlinje is always for it to adopt. */
    public boolean needsFullmaktige(WheelYear year) {
        return "kf".equals(municipalities.get(year.kommun()).decision().adopts())
                || annexes.guideline(year).isPresent();
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
        return standingVersion(kommun, year).map(Plan::of);
    }

    /** The later years' own turns that have a version under way: drafted or adopted, not yet signed. */
    public List<WheelYear> underWayAfter(WheelYear year) {
        return Stream.of(DocumentStatus.DRAFT, DocumentStatus.ADOPTED)
                .flatMap(status -> plans.findByKommunAndStatus(year.kommun(), status).stream())
                .map(PlanVersion::wheelYear)
                .filter(later -> later.year() > year.year() && !later.isAddendum())
                .distinct()
                .toList();
    }

    /** Finds the draft that the year or the addendum works on, or opens one from the text in force. */
    public void openDraft(WheelYear year) {
        Optional<PlanVersion> newest = version(year);
        if (newest.isPresent() && newest.get().status() == DocumentStatus.DRAFT) {
            return;
        }
        PlanTerms terms = municipalities.get(year.kommun()).documents().plan();
        if (newest.isEmpty() && year.isAddendum()) {
            plans.save(standingVersion(year.kommun(), year.year())
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

    PlanVersion draft(WheelYear year) {
        return version(year).orElseThrow();
    }

    void save(PlanVersion version) {
        plans.save(version);
    }

    /** Whether the turn drafts a medborgarlöfte together with the plan; an addendum leaves the annexes alone. */
    boolean lofteIsDue(WheelYear year) {
        LofteTerms terms = municipalities.get(year.kommun()).documents().lofte();
        return !year.isAddendum() && terms != null && terms.when() == LofteTiming.WITH_PLAN;
    }

    /** An överenskommelse is due when those in force do not cover the turn's whole year. */
    boolean agreementIsDue(WheelYear year) {
        return !year.isAddendum() && !agreements.cover(year);
    }

    /** A riktlinje is due when the municipality has one and none in force covers the turn's whole year. */
    boolean guidelineIsDue(WheelYear year) {
        return !year.isAddendum()
                && municipalities.get(year.kommun()).documents().guideline() != null
                && !annexes.guidelineCovers(year);
    }

    /** The board has adopted the year's documents: from now on they are not written again. */
    public void adopt(WheelYear year) {
        plans.save(draft(year).adopted(clock.instant()));
        annexes.move(year, DocumentStatus.DRAFT, DocumentStatus.ADOPTED);
    }

    /**
     * Both parties have signed: the documents hold and take the place of those before. An addendum takes the place of its
     * own year's version only. One that is signed after a later year's plan holds for the rest of its year, as
     * {@link #standing} tells, but is not the plan in force; one to a plan that has ended does not bring it back.
     */
    public void bringIntoForce(WheelYear year) {
        List<PlanVersion> holding = plans.findByKommunAndStatus(year.kommun(), DocumentStatus.IN_FORCE);
        holding.stream()
                .filter(before ->
                        year.isAddendum() ? before.planYear() == year.year() : before.planYear() <= year.year())
                .forEach(before -> plans.save(before.replaced()));
        boolean ended = year.isAddendum()
                && standingVersion(year.kommun(), year.year())
                        .filter(before -> before.status() == DocumentStatus.ENDED)
                        .isPresent();
        boolean outlived = holding.stream().anyMatch(later -> later.planYear() > year.year());
        PlanVersion signed = draft(year).inForce(clock.instant());
        plans.save(ended ? signed.ended() : outlived ? signed.replaced() : signed);
        annexes.move(year, DocumentStatus.ADOPTED, DocumentStatus.IN_FORCE);
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

    /** The board has turned the year's documents down: the drafts are kept and lead nowhere. */
    public void reject(WheelYear year) {
        plans.save(draft(year).withdrawn());
        annexes.move(year, DocumentStatus.DRAFT, DocumentStatus.WITHDRAWN);
    }

    /** A party would not sign: what was adopted does not come into force. */
    public void withdraw(WheelYear year) {
        plans.save(draft(year).withdrawn());
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

    private Optional<PlanVersion> standingVersion(String kommun, int year) {
        return plans.findFirstByKommunAndPlanYearAndInForceAtNotNullOrderByInForceAtDesc(kommun, year);
    }

    private Optional<PlanVersion> version(WheelYear year) {
        return plans.findFirstByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(
                year.kommun(), year.year(), year.addendum());
    }
}
