package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The plans of a municipality in their versions, and how these go on. What is written in them is {@link PlanDrafts}'; what
 * a whole turn does is told by the package {@code turn}.
 */
@Service
@Transactional
public class Plans {

    private final Shelf<PlanContent> shelf;
    private final Municipalities municipalities;

    Plans(DocumentStore documents, Municipalities municipalities) {
        this.shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, PlanContent.class);
        this.municipalities = municipalities;
    }

    /** What the plan is called, with its year and its addendum: "Handlingsplan 2027, tillägg 1". */
    public String title(WheelYear year) {
        String title = terms(year).title() + " " + terms(year).planYear().name(year.year());
        return year.isAddendum() ? title + ", tillägg " + year.addendum() : title;
    }

    public Plan get(Long id) {
        return Plan.of(shelf.get(id));
    }

    /** What BRÅ wanted with each area of a version, and why. */
    List<PlanContent.Priority> priorities(Long id) {
        return shelf.get(id).content().priorities();
    }

    /** The newest version of the turn or the addendum, in whatever state. */
    public Optional<Plan> newest(WheelYear year) {
        return shelf.newest(year).map(Plan::of);
    }

    /** The version before the newest of the turn, such as the proposal that the board changed. */
    public Optional<Plan> previous(WheelYear year) {
        return shelf.of(shelf.key(year)).stream().skip(1).findFirst().map(Plan::of);
    }

    /** The version that holds, whatever year or addendum it comes from. */
    public Optional<Plan> inForce(String kommun) {
        return versionInForce(kommun).map(Plan::of);
    }

    /** All that hold or are adopted and wait for their signatures. */
    public List<Plan> adoptedOrInForce(String kommun) {
        return shelf.in(kommun, Set.of(DocumentState.ADOPTED, DocumentState.SIGNED, DocumentState.PUBLISHED)).stream()
                .map(Plan::of)
                .toList();
    }

    /**
     * What the year's follow-ups go by: the version of that year that came into force last, addenda included, even if a
     * later year's has taken its place since.
     */
    public Optional<Plan> standing(String kommun, int year) {
        return versionStanding(kommun, year).map(Plan::of);
    }

    /** The later years' own turns that have a version under way: drafted, proposed or adopted, not yet signed. */
    public List<WheelYear> underWayAfter(WheelYear year) {
        return shelf
                .in(year.kommun(), Set.of(DocumentState.DRAFT, DocumentState.PROPOSED, DocumentState.ADOPTED))
                .stream()
                .map(Version::turn)
                .filter(later -> later.year() > year.year() && !later.isAddendum())
                .distinct()
                .toList();
    }

    public boolean isEmpty(String kommun) {
        return shelf.keys(kommun).isEmpty();
    }

    /** The newest version of the turn goes on. */
    public void move(WheelYear year, DocumentState next, StateReason reason) {
        shelf.move(shelf.newest(year).orElseThrow(), next, reason);
    }

    public void move(Plan plan, DocumentState next, StateReason reason) {
        shelf.move(shelf.get(plan.id()), next, reason);
    }

    /** All that hold, in the order in which they were drafted. */
    public List<Plan> allInForce(String kommun) {
        return shelf.inForce(kommun).stream().map(Plan::of).toList();
    }

    /** All that have ever held. */
    public List<Plan> everInForce(String kommun) {
        return shelf.everInForce(kommun).stream().map(Plan::of).toList();
    }

    /** A demo's plan, as if it had been adopted and signed in its time. */
    public void saveSigned(WheelYear year, DemoPlan plan) {
        Version<PlanContent> draft = shelf.draft(shelf.key(year), plan.content(), null, null, null);
        shelf.move(shelf.move(draft, DocumentState.ADOPTED, StateReason.NONE), DocumentState.SIGNED, StateReason.NONE);
    }

    Optional<Version<PlanContent>> versionInForce(String kommun) {
        return shelf.inForce(kommun).stream()
                .max((one, other) -> one.turn().year() == other.turn().year()
                        ? Long.compare(one.id(), other.id())
                        : Integer.compare(one.turn().year(), other.turn().year()));
    }

    Optional<Version<PlanContent>> versionStanding(String kommun, int year) {
        return shelf.everInForce(kommun).stream()
                .filter(plan -> plan.turn().year() == year)
                .findFirst();
    }

    PlanTerms terms(WheelYear year) {
        return municipalities.get(year.kommun()).documents().plan();
    }
}
