package se.trygghetshjulet.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One link of a municipality's chain: a version came into a state.
 *
 * @param position place in the municipality's chain, from 1
 * @param lockNo number of the content that the state is about
 * @param contentHash of that content
 * @param previousHash of the link before; {@link StateChain#START} for the first
 * @param hash of all this, of the version that it is about, and of the link before
 */
public record StateEntry(
        long position,
        Long version,
        DocumentState state,
        Instant enteredAt,
        StateReason cause,
        int lockNo,
        String contentHash,
        String previousHash,
        String hash) {

    /** What the hash of a link is taken of, as canonical JSON. */
    static String hashOf(
            long position,
            Version<?> version,
            DocumentState state,
            Instant enteredAt,
            StateReason cause,
            int lockNo,
            String contentHash,
            String previousHash) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("previous", previousHash);
        link.put("position", position);
        link.put("version", version.id());
        link.put("key", version.key());
        link.put("number", version.number());
        link.put("origin", version.origin());
        link.put("state", state);
        link.put("enteredAt", enteredAt);
        link.put("cause", cause);
        link.put("lockNo", lockNo);
        link.put("contentHash", contentHash);
        return CanonicalJson.hash(CanonicalJson.write(link));
    }
}
