package se.trygghetshjulet.lagesbild;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The lägesbilder of a municipality, one for each year. Each compilation is a version, so that an answer never counts for
 * a text that its giver has not seen.
 */
@Service
@Transactional
class Lagesbilder {

    private final Shelf<LagesbildContent> shelf;

    Lagesbilder(DocumentStore documents) {
        this.shelf = documents.shelf(DocumentKind.LAGESBILD, LagesbildContent.class);
    }

    /** The last compilation, in whatever state. */
    Optional<Version<LagesbildContent>> newest(WheelYear turn) {
        return shelf.newest(turn);
    }

    Version<LagesbildContent> get(WheelYear turn) {
        return newest(turn).orElseThrow();
    }

    /** Compiled, and proposed to both parties. */
    void compile(WheelYear turn, LagesbildContent content, String person) {
        Long before = newest(turn).map(Version::id).orElse(null);
        Version<LagesbildContent> written = shelf.save(turn, content, before, person);
        shelf.move(written, DocumentState.PROPOSED, Cause.person(person));
    }

    /** Both parties approve of the last compilation, or one of them sends it back. */
    void weigh(WheelYear turn, boolean approved, String remark) {
        shelf.move(get(turn), approved ? DocumentState.ADOPTED : DocumentState.WITHDRAWN, Cause.note(remark));
    }
}
