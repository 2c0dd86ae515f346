package se.trygghetshjulet.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.document.Cause;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

/**
 * One signatory's signature on one or several documents, or the refusal. Name and title are those of that day and never
 * follow the person.
 *
 * @param signatory role in which the person signs
 * @param onPaper signed by hand, with the scanned original registered
 * @param fault why the files could not be signed electronically, in Swedish; null if nothing stands in the way
 */
@Table("signature")
record Signature(
        @Id Long id,
        String kommun,
        Party party,
        Role signatory,
        boolean signed,
        boolean onPaper,
        String signatoryName,
        String signatoryTitle,
        String place,
        LocalDate signedOn,
        String refusalReason,
        String fault,
        String person,
        Instant recordedAt,

        @MappedCollection(idColumn = "signature") Set<SignedDocument> documents) {

    /** Why the documents go on, or why they do not. */
    Cause asCause() {
        return Cause.signature(id, refusalReason);
    }

    Will will() {
        List<Long> versions =
                documents.stream().map(SignedDocument::documentVersion).sorted().toList();
        return new Will(kommun, party, signatory, person, signatoryName, signatoryTitle, recordedAt, versions);
    }

    Signature failed(String why) {
        return with(onPaper, why);
    }

    Signature byHand() {
        return with(true, null);
    }

    Signature sealed() {
        return with(onPaper, null);
    }

    private Signature with(boolean paper, String why) {
        return new Signature(
                id,
                kommun,
                party,
                signatory,
                signed,
                paper,
                signatoryName,
                signatoryTitle,
                place,
                signedOn,
                refusalReason,
                why,
                person,
                recordedAt,
                documents);
    }

    /**
     * Repeats the signatory, since each has one word to say about a document.
     *
     * @param sha256 of the file that was shown to the person; null where there was none
     */
    @Table("signature_document")
    record SignedDocument(Long documentVersion, Party party, Role signatory, String sha256) {}
}
