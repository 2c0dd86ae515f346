package se.trygghetshjulet.document;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.text.Coded;

/**
 * The life of a version: written as a draft, proposed by those who wrote it, adopted by those who decide, signed by both
 * parties, published. What follows takes its place, or it ends before its time.
 */
public enum DocumentState implements Coded {
    DRAFT("Utkast"),
    /** Sent on to those who decide; its text stands from here on. */
    PROPOSED("Förslag"),
    ADOPTED("Antagen"),
    /** All parties have signed: it is in force. */
    SIGNED("Undertecknad"),
    /** In force, and citizens can read it. */
    PUBLISHED("Publicerad"),
    /** Another version has taken its place. */
    SUPERSEDED("Ersatt"),
    /** Ended before its last day: by notice, or with the överenskommelse that it rested on. */
    TERMINATED("Upphört"),
    /** Sent back, turned down, or refused by a party. */
    WITHDRAWN("Tillbakadragen");

    private static final Map<DocumentState, Set<DocumentState>> NEXT = Map.of(
            DRAFT, EnumSet.of(PROPOSED, ADOPTED, WITHDRAWN),
            PROPOSED, EnumSet.of(ADOPTED, WITHDRAWN),
            ADOPTED, EnumSet.of(SIGNED, SUPERSEDED, WITHDRAWN),
            SIGNED, EnumSet.of(PUBLISHED, SUPERSEDED, TERMINATED),
            PUBLISHED, EnumSet.of(PUBLISHED, SUPERSEDED, TERMINATED),
            SUPERSEDED, EnumSet.noneOf(DocumentState.class),
            TERMINATED, EnumSet.noneOf(DocumentState.class),
            WITHDRAWN, EnumSet.noneOf(DocumentState.class));

    /** States of versions that are in force, their own days aside. */
    public static final Set<DocumentState> IN_FORCE = Set.of(SIGNED, PUBLISHED);

    private final String title;

    DocumentState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether a version in this state is in force, its own days aside. */
    public boolean isInForce() {
        return IN_FORCE.contains(this);
    }

    /** Whether those who decide have adopted it: from then on it is the same for everybody. */
    public boolean isDecided() {
        return this != DRAFT && this != PROPOSED && this != WITHDRAWN;
    }

    /** @throws IllegalStateException if a version in this state cannot become that */
    void expectNext(DocumentState next, Object document) {
        if (!NEXT.get(this).contains(next)) {
            throw new IllegalStateException(document + " cannot go from " + this + " to " + next);
        }
    }
}
