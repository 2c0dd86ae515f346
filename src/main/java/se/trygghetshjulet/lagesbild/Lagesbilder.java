package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The lägesbilder of a municipality, one for each year. Each compilation is a version, so that an answer never counts for
 * a text that its giver has not seen.
 */
@Service
@Transactional
class Lagesbilder {

    private final Shelf<LagesbildContent> shelf;
    private final SharedDrafts drafts;

    Lagesbilder(DocumentStore documents, SharedDrafts drafts) {
        this.drafts = drafts;
        this.shelf = documents.shelf(DocumentKind.LAGESBILD, LagesbildContent.class);
    }

    static DocumentKey key(WheelYear turn) {
        return new DocumentKey(DocumentKind.LAGESBILD, turn, "");
    }

    /** The last compilation, in whatever state. */
    Optional<Version<LagesbildContent>> newest(WheelYear turn) {
        return shelf.newest(turn);
    }

    Version<LagesbildContent> get(WheelYear turn) {
        return newest(turn).orElseThrow();
    }

    Version<LagesbildContent> get(Long id) {
        return shelf.get(id);
    }

    LagesbildContent seen(WheelYear turn, String seen) {
        return shelf.seen(turn.kommun(), seen);
    }

    /** @param shown the form with a text and what one has seen with it */
    void write(
            WheelYear turn,
            String seen,
            LagesbildContent content,
            String author,
            BiFunction<LagesbildContent, String, Prefill> shown) {
        Long before = newest(turn).map(Version::id).orElse(null);
        drafts.save(shelf, turn, new Written<>(seen, content, before, author), shown);
    }

    /** Years whose lägesbild both parties had approved by then, and that still stands. */
    List<Integer> approved(String kommun, Instant by) {
        return shelf.in(kommun, Set.of(DocumentState.ADOPTED)).stream()
                .filter(version -> !version.standing().since().isAfter(by))
                .map(version -> version.turn().year())
                .toList();
    }

    /** The last one of the turn that both parties have approved. */
    Optional<LagesbildContent> approved(WheelYear turn) {
        return shelf.of(key(turn)).stream()
                .filter(version -> version.state() == DocumentState.ADOPTED)
                .findFirst()
                .map(Version::content);
    }

    /** The draft is compiled, and both parties are asked. */
    void propose(WheelYear turn, String person) {
        shelf.move(get(turn), DocumentState.PROPOSED, StateReason.person(person));
    }

    /** Both parties approve of the last compilation, or one of them sends it back. */
    void weigh(WheelYear turn, boolean approved, String remark) {
        shelf.move(get(turn), approved ? DocumentState.ADOPTED : DocumentState.WITHDRAWN, StateReason.note(remark));
    }
}
