package se.trygghetshjulet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table {@code document_state}: one chain of hashes for each municipality, only ever added to. Whoever adds locks the
 * municipality's last link first, so that two who write at once come one after the other, on whatever node they are.
 */
@Repository
class StateChain {

    /** Stands where the first link has no link before it. */
    static final String START = "0".repeat(64);

    private static final String LINKS = "select position_no, document_version, state, entered_at, person, decision,"
            + " signature, publication, note, lock_no, content_hash, previous_hash, hash from document_state";

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    StateChain(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until the transaction ends nobody else writes a document of the municipality. */
    void lock(String kommun) {
        if (head(kommun, true).isEmpty()) {
            begin(kommun);
            head(kommun, true).orElseThrow();
        }
    }

    /** Locked by the caller. */
    void append(Version<?> version, DocumentState state, StateReason reason, Instant at) {
        String kommun = version.kommun();
        Head head = head(kommun, false).orElseThrow();
        long position = head.position() + 1;
        int lockNo = version.standing().lockNo();
        String content = version.standing().hash();
        String hash = StateEntry.hashOf(position, version, state, at, reason, lockNo, content, head.hash());
        jdbc.sql("insert into document_state (kommun, position_no, document_version, state, entered_at, person,"
                        + " decision, signature, publication, note, lock_no, content_hash, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kommun,
                        position,
                        version.id(),
                        state.name(),
                        StoredInstant.utc(at),
                        reason.person(),
                        reason.decision(),
                        reason.signature(),
                        reason.publication(),
                        reason.note(),
                        lockNo,
                        content,
                        head.hash(),
                        hash)
                .update();
        jdbc.sql("update document_chain set position_no = ?, hash = ? where kommun = ?")
                .params(position, hash, kommun)
                .update();
    }

    List<StateEntry> of(Long version) {
        return jdbc.sql(LINKS + " where document_version = ? order by position_no")
                .param(version)
                .query(StateChain::entry)
                .list();
    }

    Map<Long, Map<DocumentState, Instant>> firstEntered(String kommun, Set<DocumentState> states) {
        Map<Long, Map<DocumentState, Instant>> first = new HashMap<>();
        jdbc.sql("select document_version, state, min(entered_at) as first_at from document_state"
                        + " where kommun = :kommun and state in (:states) group by document_version, state")
                .param("kommun", kommun)
                .param("states", states.stream().map(Enum::name).toList())
                .query(row -> {
                    first.computeIfAbsent(row.getLong("document_version"), any -> new EnumMap<>(DocumentState.class))
                            .put(DocumentState.valueOf(row.getString("state")), StoredInstant.of(row, "first_at"));
                });
        return first;
    }

    /** A municipality's links in their order. */
    List<StateEntry> of(String kommun) {
        return jdbc.sql(LINKS + " where kommun = ? order by position_no")
                .param(kommun)
                .query(StateChain::entry)
                .list();
    }

    List<String> municipalities() {
        return jdbc.sql("select kommun from document_chain union select kommun from document_version order by kommun")
                .query(String.class)
                .list();
    }

    Optional<Head> head(String kommun) {
        return head(kommun, false);
    }

    private Optional<Head> head(String kommun, boolean locks) {
        return jdbc.sql("select position_no, hash from document_chain where kommun = ?" + (locks ? " for update" : ""))
                .param(kommun)
                .query((row, place) -> new Head(row.getLong("position_no"), row.getString("hash")))
                .optional();
    }

    /** In a transaction of its own: where two begin at once, one of them is told so and goes on. */
    private void begin(String kommun) {
        try {
            apart.executeWithoutResult(
                    status -> jdbc.sql("insert into document_chain (kommun, position_no, hash) values (?, 0, ?)")
                            .params(kommun, START)
                            .update());
        } catch (DuplicateKeyException e) {
            // somebody else has begun it
        }
    }

    private static StateEntry entry(ResultSet row, int place) throws SQLException {
        return new StateEntry(
                row.getLong("position_no"),
                row.getLong("document_version"),
                DocumentState.valueOf(row.getString("state")),
                StoredInstant.of(row, "entered_at"),
                new StateReason(
                        row.getString("person"),
                        row.getObject("decision", Long.class),
                        row.getObject("signature", Long.class),
                        row.getObject("publication", Long.class),
                        row.getString("note")),
                row.getInt("lock_no"),
                row.getString("content_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** Where a municipality's chain ends. */
    record Head(long position, String hash) {}
}
