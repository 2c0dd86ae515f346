package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.difference.Merge;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Several people write one draft. What they wrote in different rows all goes in; where two have written the same row
 * otherwise, the second sees both texts and chooses. Every text that was ever saved is kept.
 */
@Component
@Transactional
public class SharedDrafts {

    private final DocumentStore documents;
    private final Names names;

    SharedDrafts(DocumentStore documents, Names names) {
        this.documents = documents;
        this.names = names;
    }

    /**
     * Writes the draft of a turn's one document of a kind, or opens one where there is none.
     *
     * @see #save(Shelf, DocumentKey, Written, BiFunction)
     */
    public <C> void save(Shelf<C> shelf, WheelYear turn, Written<C> written, BiFunction<C, String, Prefill> shown) {
        save(shelf, shelf.key(turn), written, shown);
    }

    /**
     * Writes a document's draft, or opens one where there is none.
     *
     * @param written what the person has written, and what he had seen
     * @param shown the form with a content and what one has seen with it, where he is asked to choose
     * @throws FormBreach where somebody else has written the same rows otherwise since
     */
    public <C> void save(Shelf<C> shelf, DocumentKey key, Written<C> written, BiFunction<C, String, Prefill> shown) {
        documents.lock(key.turn().kommun());
        Version<C> draft = shelf.draftOf(key).orElse(null);
        if (draft == null) {
            shelf.draft(key, written.content(), written.basedOn(), null, written.author());
        } else if (draft.seen().equals(written.seen())) {
            shelf.write(draft, written.content(), written.author());
        } else {
            bringTogether(shelf, draft, written, shown);
        }
    }

    private <C> void bringTogether(
            Shelf<C> shelf, Version<C> draft, Written<C> written, BiFunction<C, String, Prefill> shown) {
        JsonNode base = written.seen() == null
                ? JsonNodeFactory.instance.objectNode()
                : CanonicalJson.tree(shelf.seen(draft.kommun(), written.seen()));
        Merge merge = Merge.of(base, CanonicalJson.tree(written.content()), CanonicalJson.tree(draft.content()));
        C content = shelf.parsed(merge.content());
        if (merge.conflicts().isEmpty()) {
            shelf.write(draft, content, written.author());
            return;
        }
        Writer other = documents.lastWriter(draft.id());
        String who = other.person() == null ? "Någon" : names.of(draft.kommun(), other.person());
        Map<String, Object> renewed = shown.apply(content, draft.seen()).values();
        throw new FormBreach(
                new ConflictWords(who, other.at().atZone(Municipality.ZONE).toLocalTime())
                        .of(merge.conflicts(), renewed),
                renewed);
    }

    /**
     * @param seen as {@link Version#seen} tells it; null where there was nothing to see
     * @param basedOn of a draft that is opened with it; null for a first one
     */
    public record Written<C>(String seen, C content, Long basedOn, String author) {}

    /** @param person user id; null where the product wrote it */
    record Writer(String person, Instant at) {}
}
