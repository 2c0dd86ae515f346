package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * All documents of one kind.
 *
 * @param <C> what such a document says
 */
public final class Shelf<C> {

    private static final Pattern SEEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    private final DocumentStore store;
    private final DocumentKind kind;
    private final Class<C> type;

    Shelf(DocumentStore store, DocumentKind kind, Class<C> type) {
        this.store = store;
        this.kind = kind;
        this.type = type;
    }

    public DocumentKey key(WheelYear turn) {
        return key(turn, "");
    }

    public DocumentKey key(WheelYear turn, String part) {
        return new DocumentKey(kind, turn, part);
    }

    /** @throws java.util.NoSuchElementException if there is none of this kind with that id */
    public Version<C> get(Long id) {
        return store.find(id, kind).map(this::read).orElseThrow();
    }

    /** The newest version of the turn's document, in whatever state. */
    public Optional<Version<C>> newest(WheelYear turn) {
        return newest(key(turn));
    }

    public Optional<Version<C>> newest(DocumentKey key) {
        return of(key).stream().findFirst();
    }

    /** Every version of one document, the newest first. */
    public List<Version<C>> of(DocumentKey key) {
        return store.versions(key).stream().map(this::read).toList();
    }

    /** The documents of this kind that the municipality has. */
    public List<DocumentKey> keys(String kommun) {
        return store.keys(kommun, kind);
    }

    /** Every version of the municipality's documents, in the order in which they were drafted. */
    public List<Version<C>> of(String kommun) {
        return store.of(kommun, kind).stream().map(this::read).toList();
    }

    /** The municipality's versions that are in force, in the order in which they were drafted. */
    public List<Version<C>> inForce(String kommun) {
        return in(kommun, DocumentState.IN_FORCE);
    }

    /** The municipality's versions that are in one of some states, in the order in which they were drafted. */
    public List<Version<C>> in(String kommun, Set<DocumentState> states) {
        return store.of(kommun, kind, states).stream().map(this::read).toList();
    }

    /** Those that have ever been in force, the one that came into force last first. */
    public List<Version<C>> everInForce(String kommun) {
        return store.everSigned(kommun, kind).stream().map(this::read).toList();
    }

    /**
     * Opens a draft, the next version of its key.
     *
     * @param basedOn null for a first one
     * @param concerns null where it is about no other document
     * @param author null where the product opens it
     */
    public Version<C> draft(DocumentKey key, C content, Long basedOn, Long concerns, String author) {
        return get(store.draft(key, CanonicalJson.write(content), basedOn, concerns, author));
    }

    /**
     * Writes a draft anew.
     *
     * @param seen the version whose content the writer has read
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody has written it since
     * @throws IllegalStateException if it is no draft any more
     */
    public Version<C> write(Version<C> seen, C content, String author) {
        store.write(seen, CanonicalJson.write(content), author);
        return get(seen.id());
    }

    /** A draft with the same text as a version that leads nowhere: sent back, amended, or refused by a party. */
    public Version<C> draftAgain(Version<C> before) {
        return draft(
                before.key(),
                before.content(),
                before.basedOn(),
                before.origin().concerns(),
                null);
    }

    /** The turn's document becomes a draft again if it was sent back or refused; others stay. */
    public void reopen(WheelYear turn) {
        newest(turn)
                .filter(version -> version.state() == DocumentState.WITHDRAWN)
                .ifPresent(this::draftAgain);
    }

    /** The document's draft, if it is being written. */
    Optional<Version<C>> draftOf(DocumentKey key) {
        return newest(key).filter(Version::isDraft);
    }

    /**
     * A text that somebody has seen.
     *
     * @param seen as {@link Version#seen} tells it
     * @throws FormBreach if the municipality has no such text of this kind
     */
    public C seen(String kommun, String seen) {
        Matcher parts = SEEN.matcher(seen);
        return Optional.of(parts)
                .filter(Matcher::matches)
                .flatMap(known -> store.find(Long.valueOf(known.group(1)), kind))
                .filter(version -> version.kommun().equals(kommun))
                .flatMap(version -> store.textAt(version.id(), Integer.parseInt(parts.group(2))))
                .map(text -> CanonicalJson.read(text, type))
                .orElseThrow(() -> new FormBreach(
                        SharedForm.SEEN, "Formuläret har blivit för gammalt. Ladda om sidan och försök igen."));
    }

    C parsed(JsonNode content) {
        return CanonicalJson.content(content, type);
    }

    /** @throws IllegalStateException if the version cannot go from where it is to that state */
    public Version<C> move(Version<C> version, DocumentState next, StateReason reason) {
        store.move(version.id(), next, reason);
        return get(version.id());
    }

    private Version<C> read(Version<String> version) {
        return new Version<>(
                version.id(),
                version.key(),
                version.number(),
                version.origin(),
                version.standing(),
                CanonicalJson.read(version.content(), type));
    }
}
