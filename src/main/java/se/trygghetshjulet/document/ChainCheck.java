package se.trygghetshjulet.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows whether anybody has been at the documents behind the product's back: walks each municipality's chain of states
 * from its first link, and takes the hash of every content anew.
 */
@Service
public class ChainCheck {

    private final StateChain chain;
    private final VersionRows versions;
    private final JdbcClient jdbc;

    ChainCheck(StateChain chain, VersionRows versions, JdbcClient jdbc) {
        this.chain = chain;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    /** Reads all municipalities; the fault is the first that is found. */
    @Transactional(readOnly = true)
    public Report check() {
        int links = 0;
        int contents = 0;
        for (String kommun : chain.municipalities()) {
            List<StateEntry> entries = chain.of(kommun);
            List<Content> written = contents(kommun);
            Optional<String> fault = faultIn(kommun, entries, written);
            if (fault.isPresent()) {
                return new Report(links, contents, fault.get());
            }
            links += entries.size();
            contents += written.size();
        }
        return new Report(links, contents, null);
    }

    private Optional<String> faultIn(String kommun, List<StateEntry> entries, List<Content> contents) {
        Map<Long, Version<String>> known =
                versions.ofMunicipality(kommun).stream().collect(Collectors.toMap(Version::id, Function.identity()));
        Map<String, String> hashes =
                contents.stream().collect(Collectors.toMap(Content::place, content -> content.hash()));
        for (Content content : contents) {
            if (!CanonicalJson.hash(content.text()).equals(content.hash())) {
                return Optional.of("document_content " + content.place() + " (" + kommun
                        + "): the content does not have the hash that stands beside it");
            }
        }
        Set<Long> begun = new HashSet<>();
        String previous = StateChain.START;
        long position = 0;
        for (StateEntry entry : entries) {
            position++;
            String where = "document_state " + kommun + "/" + entry.position();
            Version<String> version = known.get(entry.version());
            if (entry.position() != position) {
                return Optional.of(where + ": link " + position + " is missing before it");
            }
            if (version == null) {
                return Optional.of(where + ": there is no version " + entry.version() + " with a content");
            }
            if (!entry.previousHash().equals(previous) || !entry.hash().equals(hashOf(entry, version))) {
                return Optional.of(where + ": the link, or the document_version " + entry.version()
                        + " that it is about, is not what it was");
            }
            if (!entry.contentHash().equals(hashes.get(entry.version() + "/" + entry.lockNo()))) {
                return Optional.of(where + ": content " + entry.lockNo() + " of document_version " + entry.version()
                        + " is not what it was");
            }
            begun.add(entry.version());
            previous = entry.hash();
        }
        return atTheEnd(kommun, known, begun, new StateChain.Head(position, previous));
    }

    private Optional<String> atTheEnd(
            String kommun, Map<Long, Version<String>> known, Set<Long> begun, StateChain.Head last) {
        for (Version<String> version : known.values()) {
            if (!begun.contains(version.id())) {
                return Optional.of("document_version " + version.id() + " (" + kommun + "): no link tells of it");
            }
            boolean stands = chain.of(version.id()).stream()
                    .reduce((one, next) -> next)
                    .filter(state -> state.state() == DocumentState.DRAFT
                            || state.lockNo() == version.standing().lockNo())
                    .isPresent();
            if (!stands) {
                return Optional.of("document_content " + version.id() + "/"
                        + version.standing().lockNo() + " (" + kommun + "): written after the draft was done");
            }
        }
        return chain.head(kommun).filter(last::equals).isPresent()
                ? Optional.empty()
                : Optional.of("document_chain " + kommun + ": the chain does not end where it did, after link "
                        + last.position());
    }

    private static String hashOf(StateEntry entry, Version<?> version) {
        return StateEntry.hashOf(
                entry.position(),
                version,
                entry.state(),
                entry.enteredAt(),
                entry.cause(),
                entry.lockNo(),
                entry.contentHash(),
                entry.previousHash());
    }

    private List<Content> contents(String kommun) {
        return jdbc.sql("select c.document_version, c.lock_no, c.content, c.content_hash from document_content c"
                        + " join document_version v on v.id = c.document_version where v.kommun = ?"
                        + " order by c.document_version, c.lock_no")
                .param(kommun)
                .query((row, place) -> new Content(
                        row.getLong("document_version") + "/" + row.getInt("lock_no"),
                        row.getString("content"),
                        row.getString("content_hash")))
                .list();
    }

    private record Content(String place, String text, String hash) {}

    /**
     * @param links that were found whole
     * @param contents that were found whole
     * @param fault the first row that was tampered with and what is wrong with it; null if there is none
     */
    public record Report(int links, int contents, String fault) {

        public boolean isWhole() {
            return fault == null;
        }
    }
}
