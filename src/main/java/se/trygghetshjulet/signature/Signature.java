package se.trygghetshjulet.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.municipality.Party;

/**
 * One party's signature on one or several documents, or its refusal. Name and title are those of that day and never
 * follow the person.
 */
@Table("signature")
record Signature(
        @Id Long id,
        String kommun,
        Party party,
        boolean signed,
        String signatoryName,
        String signatoryTitle,
        String place,
        LocalDate signedOn,
        String refusalReason,
        String person,
        Instant recordedAt,

        @MappedCollection(idColumn = "signature") Set<SignedDocument> documents) {

    /** Why the documents go on, or why they do not. */
    Cause asCause() {
        return Cause.signature(id, refusalReason);
    }

    /** Repeats the party, since each party has one word to say about a document. */
    @Table("signature_document")
    record SignedDocument(Long documentVersion, Party party) {}
}
