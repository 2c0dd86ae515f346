package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The documents of a year: plan, medborgarlöfte, överenskommelse, riktlinje. What becomes of them is {@link DocumentLife}. */
@Service
@Transactional
public class Handlingsplaner {

    private final PlanVersions plans;
    private final Medborgarloften loften;
    private final Agreements agreements;
    private final TurnAnnexes annexes;
    private final Municipalities municipalities;

    Handlingsplaner(
            PlanVersions plans,
            Medborgarloften loften,
            Agreements agreements,
            TurnAnnexes annexes,
            Municipalities municipalities) {
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.annexes = annexes;
        this.municipalities = municipalities;
    }

    /** What the plan is called, with its year and its addendum: "Handlingsplan 2027, tillägg 1". */
    public String title(WheelYear year) {
        String title = municipalities.get(year.kommun()).documents().plan().title() + " " + year.year();
        return year.isAddendum() ? title + ", tillägg " + year.addendum() : title;
    }

    /** The newest version of the year, in whatever state. */
    public Optional<Plan> newest(WheelYear year) {
        return plans.of(year).map(Plan::of);
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
        return plans.standing(kommun, year).map(Plan::of);
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

    PlanVersion draft(WheelYear year) {
        return plans.of(year).orElseThrow();
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

    /** The version before the newest of the turn, such as the proposal that the board changed. */
    public Optional<Plan> previous(WheelYear year) {
        return plans
                .findByKommunAndPlanYearAndAddendumOrderByVersionNoDesc(year.kommun(), year.year(), year.addendum())
                .stream()
                .skip(1)
                .findFirst()
                .map(Plan::of);
    }
}
