package se.trygghetshjulet.medborgarlofte;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.SharedDrafts;
import se.trygghetshjulet.document.SharedDrafts.Written;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.MedborgarlofteProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** The medborgarlöften of a municipality: one for each plan's year at most, and those with a term of their own. */
@Service
@Transactional
public class Medborgarloften {

    private final Shelf<LofteContent> shelf;
    private final SharedDrafts drafts;
    private final Municipalities municipalities;

    Medborgarloften(DocumentStore documents, SharedDrafts drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
        this.shelf = documents.shelf(DocumentKind.MEDBORGARLOFTE, LofteContent.class);
    }

    public Medborgarlofte get(Long id) {
        return read(shelf.get(id));
    }

    public WheelYear turnOf(Long id) {
        return shelf.get(id).turn();
    }

    /** The turn's, in whatever state; an addendum has none. */
    public Optional<Medborgarlofte> newest(WheelYear turn) {
        return newest(shelf.key(turn));
    }

    /** Those in force with a term of their own, the first to begin first. */
    public List<Medborgarlofte> withOwnTerm(String kommun) {
        return shelf.inForce(kommun).stream()
                .filter(version -> OwnTerm.of(version.key()).isPresent())
                .map(this::read)
                .sorted(Comparator.comparing(Medborgarlofte::validFrom).thenComparing(Medborgarlofte::title))
                .toList();
    }

    /** Its first day has come: it takes the place of those before it in the same rhythm. */
    public void beginTerm(WheelYear turn, OwnTerm term) {
        shelf.newest(shelf.key(turn, term.part()))
                .filter(begun -> begun.state().isInForce())
                .ifPresent(begun -> shelf.inForce(turn.kommun()).stream()
                        .filter(before -> OwnTerm.of(before.key())
                                .filter(other -> other.isFollowedBy(term))
                                .isPresent())
                        .forEach(before -> shelf.move(before, DocumentState.SUPERSEDED, StateReason.NONE)));
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

    /**
     * A promise is for its year: one that comes into force takes the place of those before. One with a term of its own waits
     * for its first day.
     */
    public void move(Long id, DocumentState next, StateReason reason) {
        Version<LofteContent> lofte = shelf.get(id);
        if (next == DocumentState.SIGNED && isOfPlan(lofte)) {
            shelf.inForce(lofte.kommun()).stream()
                    .filter(Medborgarloften::isOfPlan)
                    .filter(before -> before.turn().year() < lofte.turn().year())
                    .forEach(before -> shelf.move(before, DocumentState.SUPERSEDED, reason));
        }
        shelf.move(lofte, next, reason);
    }

    /** A demo's, as if it had been signed in its time. */
    public void saveSigned(WheelYear turn, DemoLofte lofte) {
        Long id =
                shelf.draft(shelf.key(turn), lofte.content(), null, null, null).id();
        move(id, DocumentState.ADOPTED, StateReason.NONE);
        move(id, DocumentState.SIGNED, StateReason.NONE);
    }

    Optional<Medborgarlofte> newest(DocumentKey key) {
        return shelf.newest(key).map(this::read);
    }

    /** The promise that a task is about. */
    DocumentKey key(WheelTask task) {
        String part = MedborgarlofteProcess.PROMISE.in(task);
        return shelf.key(task.wheelYear(), part == null ? "" : part);
    }

    /** Tells tasks apart where a promise has a term of its own: "Ta fram medborgarlöftet: Löfte för Torget 2028-04-01". */
    String title(WheelTask task) {
        LofteContent.Term term = term(key(task));
        return term == null ? task.name() : task.name() + ": " + term.name() + " " + term.from();
    }

    /** The text that a draft starts from: its own, or that of the last one before it in the same rhythm. */
    Optional<Version<LofteContent>> before(DocumentKey key) {
        Optional<OwnTerm> term = OwnTerm.of(key);
        return shelf.newest(key)
                .or(() -> shelf.of(key.turn().kommun()).stream()
                        .filter(before ->
                                OwnTerm.of(before.key()).map(OwnTerm::activity).equals(term.map(OwnTerm::activity)))
                        .max(Comparator.comparing((Version<LofteContent> before) ->
                                        before.turn().year())
                                .thenComparing(before -> before.key().part())));
    }

    /** The days and the place that it was first drafted for, before that those that the profile sets; null for a plan's year. */
    LofteContent.Term term(DocumentKey key) {
        return OwnTerm.of(key)
                .map(own -> shelf.newest(key)
                        .map(drafted -> drafted.content().term())
                        .orElseGet(() -> profiled(key.turn().kommun(), own)))
                .orElse(null);
    }

    private LofteContent.Term profiled(String kommun, OwnTerm own) {
        Activity activity = municipalities.get(kommun).activity(own.activity());
        return new LofteContent.Term(activity.name(), activity.place(), own.from(), activity.lastDay(own.from()));
    }

    LofteContent seen(WheelYear turn, String seen) {
        return shelf.seen(turn.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            DocumentKey key,
            String seen,
            LofteContent content,
            String author,
            BiFunction<LofteContent, String, Prefill> shown) {
        Long basedOn = before(key).map(Version::id).orElse(null);
        drafts.save(shelf, key, new Written<>(seen, content, basedOn, author), shown);
    }

    private Medborgarlofte read(Version<LofteContent> version) {
        return Medborgarlofte.of(
                version, municipalities.get(version.kommun()).documents().plan().planYear());
    }

    private static boolean isOfPlan(Version<?> version) {
        return OwnTerm.of(version.key()).isEmpty();
    }
}
