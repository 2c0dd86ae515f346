package se.trygghetshjulet.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;

/** The files that belong to documents, for those who list or pack them. Who may read them is the caller's to know. */
@Service
public class Attachments {

    private final AttachmentRows rows;
    private final DocumentStore documents;

    Attachments(AttachmentRows rows, DocumentStore documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /**
     * What belonged to a version when it was sent on by those who wrote it; to a draft, what there is now. In the order of
     * their numbers.
     */
    public List<Attachment> of(Version<?> version) {
        Optional<Instant> closed = documents.history(version.id()).stream()
                .filter(entry -> entry.state() != DocumentState.DRAFT)
                .findFirst()
                .map(StateEntry::enteredAt);
        return of(version.key()).stream()
                .filter(attachment ->
                        closed.isEmpty() || !attachment.source().at().isAfter(closed.get()))
                .toList();
    }

    List<Attachment> of(DocumentKey document) {
        return rows.of(document);
    }

    /** None if the municipality has no such file. */
    public Optional<Attachment> find(String kommun, Long id) {
        return rows.find(kommun, id);
    }

    public byte[] bytes(Attachment attachment) {
        return rows.bytes(attachment.id());
    }
}
