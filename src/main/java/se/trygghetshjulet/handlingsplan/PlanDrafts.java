package se.trygghetshjulet.handlingsplan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.SharedDrafts;
import se.trygghetshjulet.document.SharedDrafts.Written;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.WheelYear;

/** The drafts of plans: opened from the text that they revise, and written by several people at once. */
@Service
@Transactional
public class PlanDrafts {

    private final Shelf<PlanContent> shelf;
    private final SharedDrafts drafts;
    private final Plans plans;

    PlanDrafts(DocumentStore documents, SharedDrafts drafts, Plans plans) {
        this.shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, PlanContent.class);
        this.drafts = drafts;
        this.plans = plans;
    }

    /** Finds the draft that the turn or the addendum works on, or opens one from the text that it is to revise. */
    public void openDraft(WheelYear year) {
        Optional<Version<PlanContent>> newest = shelf.newest(year);
        if (newest.isEmpty()) {
            openFirstDraft(year);
            return;
        }
        Version<PlanContent> before = newest.get();
        if (!before.isDraft()) {
            shelf.draftAgain(before);
        }
    }

    private void openFirstDraft(WheelYear year) {
        if (year.isAddendum()) {
            Version<PlanContent> plan =
                    plans.versionStanding(year.kommun(), year.year()).orElseThrow();
            shelf.draft(shelf.key(year), plan.content().withoutReasons(), plan.id(), null, null);
            return;
        }
        // after a termination the text of the plan that has ended is there to start from
        Optional<Version<PlanContent>> before = plans.versionInForce(year.kommun())
                .or(() -> shelf.everInForce(year.kommun()).stream().findFirst());
        shelf.draft(
                shelf.key(year),
                before.map(plan -> PlanContent.revising(plan, year, plans.terms(year)))
                        .orElseGet(() -> PlanContent.first(year, plans.terms(year))),
                before.map(Version::id).orElse(null),
                null,
                null);
    }

    /** The board decided on another text than the proposed one: the proposal is kept, and a draft is opened from it. */
    public void amend(WheelYear year, StateReason decision) {
        shelf.draftAgain(shelf.move(newest(year), DocumentState.WITHDRAWN, decision));
    }

    /** The newest version of the turn, whose content is being written. */
    Version<PlanContent> newest(WheelYear year) {
        return shelf.newest(year).orElseThrow();
    }

    PlanContent seen(WheelYear year, String seen) {
        return shelf.seen(year.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            WheelYear year,
            String seen,
            PlanContent content,
            String author,
            BiFunction<PlanContent, String, Prefill> shown) {
        drafts.save(shelf, year, new Written<>(seen, content, newest(year).basedOn(), author), shown);
    }

    /** As {@link #write}, with other areas in the place of those that were seen. */
    public void rewrite(WheelYear year, String seen, List<PlanArea> areas, String author) {
        write(year, seen, seen(year, seen).withAreas(areas), author, (text, at) -> Prefill.empty());
    }

    /** What the draft revises; empty for a first plan. */
    Optional<Version<PlanContent>> basis(WheelYear year) {
        return Optional.ofNullable(newest(year).basedOn()).map(shelf::get);
    }
}
