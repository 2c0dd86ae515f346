package se.trygghetshjulet.riktlinje;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
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
import se.trygghetshjulet.municipality.Documents.GuidelineTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.PlanYear;
import se.trygghetshjulet.municipality.WheelYear;

/** The riktlinjer of a municipality, one for several years at a time. */
@Service
@Transactional
public class Riktlinjer {

    private final Shelf<RiktlinjeContent> shelf;
    private final SharedDrafts drafts;
    private final Municipalities municipalities;

    Riktlinjer(DocumentStore documents, SharedDrafts drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.shelf = documents.shelf(DocumentKind.RIKTLINJE, RiktlinjeContent.class);
        this.municipalities = municipalities;
    }

    /** The one that the turn has drafted, in whatever state; an addendum has none. */
    public Optional<Riktlinje> newest(WheelYear turn) {
        return shelf.newest(turn).map(this::read);
    }

    /** Whether one that has been adopted covers every day of the turn's plan year. */
    public boolean cover(WheelYear turn) {
        PlanYear years = municipalities.get(turn.kommun()).documents().plan().planYear();
        return shelf.in(turn.kommun(), Set.of(DocumentState.ADOPTED)).stream()
                .anyMatch(version -> Riktlinje.covers(version.content(), years, turn.year()));
    }

    public void reopen(WheelYear turn) {
        shelf.reopen(turn);
    }

    /** One that is adopted takes the place of those whose days it would share. Nobody signs it. */
    public void move(Long id, DocumentState next, StateReason reason) {
        Version<RiktlinjeContent> riktlinje = shelf.get(id);
        if (next == DocumentState.SIGNED) {
            return;
        }
        if (next == DocumentState.ADOPTED) {
            shelf.in(riktlinje.kommun(), Set.of(DocumentState.ADOPTED)).stream()
                    .filter(before -> !before.content()
                            .validTo()
                            .isBefore(riktlinje.content().validFrom()))
                    .forEach(before -> shelf.move(before, DocumentState.SUPERSEDED, reason));
        }
        shelf.move(riktlinje, next, reason);
    }

    /** A demo's, as if it had been adopted in its time. */
    public void saveAdopted(WheelYear turn, DemoRiktlinje riktlinje) {
        Long id = shelf.draft(shelf.key(turn), riktlinje.content(), null, null, null)
                .id();
        move(id, DocumentState.ADOPTED, StateReason.NONE);
    }

    Version<RiktlinjeContent> get(Long id) {
        return shelf.get(id);
    }

    /** One that the profile no longer has is called what all are called. */
    Riktlinje read(Version<RiktlinjeContent> version) {
        GuidelineTerms terms = municipalities.get(version.kommun()).documents().guideline();
        return Riktlinje.of(version, terms == null ? DocumentKind.RIKTLINJE.title() : terms.title());
    }

    Optional<Version<RiktlinjeContent>> version(WheelYear turn) {
        return shelf.newest(turn);
    }

    /** The one before the turn's own. */
    Optional<Version<RiktlinjeContent>> before(WheelYear turn) {
        return shelf.of(turn.kommun()).stream()
                .filter(version -> version.turn().year() < turn.year())
                .max(Comparator.comparing(
                        (Version<RiktlinjeContent> version) -> version.turn().year()));
    }

    RiktlinjeContent seen(WheelYear turn, String seen) {
        return shelf.seen(turn.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            WheelYear turn,
            String seen,
            RiktlinjeContent content,
            String author,
            BiFunction<RiktlinjeContent, String, Prefill> shown) {
        Long basedOn = before(turn).map(Version::id).orElse(null);
        drafts.save(shelf, turn, new Written<>(seen, content, basedOn, author), shown);
    }
}
