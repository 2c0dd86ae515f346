package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.SharedDrafts;
import se.trygghetshjulet.document.SharedDrafts.Written;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.WheelYear;

/** The medborgarlöften of a municipality, one for each year at most. */
@Service
@Transactional
public class Medborgarloften {

    private final Shelf<LofteContent> shelf;
    private final SharedDrafts drafts;

    Medborgarloften(DocumentStore documents, SharedDrafts drafts) {
        this.drafts = drafts;
        this.shelf = documents.shelf(DocumentKind.MEDBORGARLOFTE, LofteContent.class);
    }

    public Medborgarlofte get(Long id) {
        return Medborgarlofte.of(shelf.get(id));
    }

    public WheelYear turnOf(Long id) {
        return shelf.get(id).turn();
    }

    /** The turn's, in whatever state; an addendum has none. */
    public Optional<Medborgarlofte> newest(WheelYear turn) {
        return shelf.newest(turn).map(Medborgarlofte::of);
    }

    public Optional<Medborgarlofte> newest(WheelYear turn, DocumentState state) {
        return newest(turn).filter(lofte -> lofte.state() == state);
    }

    /** The one that holds for the turn's year; empty while it has not been signed. */
    public Optional<Medborgarlofte> inForce(WheelYear turn) {
        return newest(turn).filter(lofte -> lofte.state().isInForce());
    }

    public void reopen(WheelYear turn) {
        shelf.reopen(turn);
    }

    /** A promise is for its year: one that comes into force takes the place of those before. */
    public void move(Long id, DocumentState next, Cause cause) {
        Version<LofteContent> lofte = shelf.get(id);
        if (next == DocumentState.SIGNED) {
            shelf.inForce(lofte.kommun()).stream()
                    .filter(before -> before.turn().year() < lofte.turn().year())
                    .forEach(before -> shelf.move(before, DocumentState.SUPERSEDED, cause));
        }
        shelf.move(lofte, next, cause);
    }

    /** A demo's, as if it had been signed in its time. */
    public void saveSigned(WheelYear turn, DemoLofte lofte) {
        Long id =
                shelf.draft(shelf.key(turn), lofte.content(), null, null, null).id();
        move(id, DocumentState.ADOPTED, Cause.NONE);
        move(id, DocumentState.SIGNED, Cause.NONE);
    }

    /** The text that a draft starts from: the turn's own, or that of the last year before. */
    Optional<Version<LofteContent>> before(WheelYear turn) {
        List<Version<LofteContent>> all = shelf.of(turn.kommun());
        return shelf.newest(turn)
                .or(() -> all.stream()
                        .max((one, other) ->
                                Integer.compare(one.turn().year(), other.turn().year())));
    }

    LofteContent seen(WheelYear turn, String seen) {
        return shelf.seen(turn.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            WheelYear turn,
            String seen,
            LofteContent content,
            String author,
            BiFunction<LofteContent, String, Prefill> shown) {
        Long basedOn = before(turn).map(Version::id).orElse(null);
        drafts.save(shelf, turn, new Written<>(seen, content, basedOn, author), shown);
    }
}
