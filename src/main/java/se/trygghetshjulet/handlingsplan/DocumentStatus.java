package se.trygghetshjulet.handlingsplan;

import java.util.Map;
import java.util.Set;

/** The life of a document: drafted, adopted by the board, in force once both parties have signed. */
public enum DocumentStatus {
    DRAFT,
    ADOPTED,
    IN_FORCE,
    /** Adopted, but a party would not sign; or proposed, but the board decided on another text. */
    WITHDRAWN,
    /** Another version has taken its place. */
    REPLACED,
    /** Stopped before its last day, as the överenskommelse that it rested on was terminated. */
    ENDED,
    /** Given notice by a party, and the notice is over. */
    TERMINATED;

    private static final Map<DocumentStatus, Set<DocumentStatus>> NEXT = Map.of(
            DRAFT, Set.of(ADOPTED, WITHDRAWN),
            ADOPTED, Set.of(IN_FORCE, WITHDRAWN),
            IN_FORCE, Set.of(REPLACED, ENDED, TERMINATED),
            WITHDRAWN, Set.of(),
            REPLACED, Set.of(),
            ENDED, Set.of(),
            TERMINATED, Set.of());

    /** @throws IllegalStateException if a document in this status cannot become that */
    DocumentStatus to(DocumentStatus next, String document) {
        if (!NEXT.get(this).contains(next)) {
            throw new IllegalStateException(document + " kan inte gå från " + this + " till " + next);
        }
        return next;
    }

    void expectDraft(String document) {
        if (this != DRAFT) {
            throw new IllegalStateException(document + " väntades vara ett utkast men är " + this);
        }
    }
}
