package se.trygghetshjulet.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.ReadInTransaction;

/**
 * Every version of every document. Nothing here is ever changed or taken away: a draft that is written anew gets one more
 * content, a version that moves on one more state, and the states of a municipality hang together in a chain of hashes.
 */
@Service
@Transactional
public class DocumentStore {

    private final VersionRows rows;
    private final StateChain chain;
    private final Clock clock;

    DocumentStore(VersionRows rows, StateChain chain, Clock clock) {
        this.rows = rows;
        this.chain = chain;
        this.clock = clock;
    }

    public <C> Shelf<C> shelf(DocumentKind kind, Class<C> content) {
        return new Shelf<>(this, kind, content);
    }

    /**
     * A version with its content as canonical JSON.
     *
     * @throws NoSuchElementException if the municipality has none with that id
     */
    public Version<String> get(String kommun, Long id) {
        return found(id).filter(version -> version.kommun().equals(kommun)).orElseThrow();
    }

    /** @throws NoSuchElementException if there is none with that id in any municipality */
    public Version<String> any(Long id) {
        return found(id).orElseThrow();
    }

    /** Every version of a kind that the municipality has, in the order in which they were drafted. */
    public List<Version<String>> of(String kommun, DocumentKind kind) {
        return rows.of(kommun, kind);
    }

    /** Every version that the municipality has, of whatever kind, without what they say; the newest last. */
    public List<Version<Void>> standings(String kommun) {
        return rows.standings(kommun);
    }

    /** When the municipality's versions first came into one of the states, by version and state. */
    public Map<Long, Map<DocumentState, Instant>> firstEntered(String kommun, Set<DocumentState> states) {
        return chain.firstEntered(kommun, states);
    }

    /** What has become of a version, from its draft on. */
    public List<StateEntry> history(Long version) {
        return chain.of(version);
    }

    /** @throws IllegalStateException if the version cannot go from where it is to that state */
    public void move(Long id, DocumentState next, StateReason reason) {
        lock(found(id).orElseThrow().kommun());
        Version<String> version = rows.find(id).orElseThrow();
        version.state().expectNext(next, version);
        chain.append(version, next, reason, now());
    }

    /** Until the transaction ends nobody else writes a document of the municipality, so that what is read now stays true. */
    void lock(String kommun) {
        chain.lock(kommun);
        ReadInTransaction.forget();
    }

    Optional<Version<String>> find(Long id, DocumentKind kind) {
        return found(id).filter(version -> version.key().kind() == kind);
    }

    List<Version<String>> versions(DocumentKey key) {
        return ReadInTransaction.or(key, () -> List.copyOf(rows.of(key)));
    }

    List<Version<String>> of(String kommun, DocumentKind kind, Set<DocumentState> states) {
        return rows.of(kommun, kind, states);
    }

    List<DocumentKey> keys(String kommun, DocumentKind kind) {
        return rows.keys(kommun, kind);
    }

    List<Version<String>> everSigned(String kommun, DocumentKind kind) {
        return rows.everSigned(kommun, kind);
    }

    SharedDrafts.Writer lastWriter(Long version) {
        return rows.lastWriter(version);
    }

    Optional<String> textAt(Long version, int lockNo) {
        return rows.contentAt(version, lockNo);
    }

    Long draft(DocumentKey key, String content, Long basedOn, Long concerns, String author) {
        lock(key.turn().kommun());
        Version.Origin origin = new Version.Origin(basedOn, concerns, author, now());
        Long id = rows.insert(key, rows.lastNumber(key) + 1, origin);
        rows.insertContent(id, 1, content, author, origin.draftedAt());
        chain.append(rows.find(id).orElseThrow(), DocumentState.DRAFT, StateReason.person(author), origin.draftedAt());
        return id;
    }

    void write(Version<?> seen, String content, String author) {
        lock(seen.kommun());
        Version<String> known = rows.find(seen.id()).orElseThrow();
        if (!known.isDraft()) {
            throw new IllegalStateException(known + " was expected to be a draft but is " + known.state());
        }
        if (known.standing().lockNo() != seen.standing().lockNo()) {
            throw new OptimisticLockingFailureException(known + " has been written since content "
                    + seen.standing().lockNo() + " was read; now it is at "
                    + known.standing().lockNo());
        }
        if (!known.content().equals(content)) {
            rows.insertContent(seen.id(), known.standing().lockNo() + 1, content, author, now());
        }
    }

    private Optional<Version<String>> found(Long id) {
        return ReadInTransaction.or(id, () -> rows.find(id));
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
