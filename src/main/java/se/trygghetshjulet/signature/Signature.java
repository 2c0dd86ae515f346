package se.trygghetshjulet.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.sealing.OtherName;

/**
 * One signatory's signature on one or several documents, or the refusal. Name and title are those of that day and never
 * follow the person.
 *
 * @param signatory role in which the person signs
 * @param onPaper signed by hand, with the scanned original registered
 * @param fault why the files could not be signed electronically, in Swedish; null if nothing stands in the way
 * @param otherName in the person's certificate, where it is not the signatory's; null if it is or nobody has seen
 * @param nameAcceptedBy user id of the one who has found the other name to be the person's, who is somebody else than he; null if
 *     nobody has
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
        String otherName,
        String nameAcceptedBy,
        String person,
        Instant recordedAt,

        @MappedCollection(idColumn = "signature") Set<SignedDocument> documents) {

    /** Why the documents go on, or why they do not. */
    StateReason asReason() {
        return StateReason.signature(id, refusalReason);
    }

    SigningIntent will() {
        List<Long> versions =
                documents.stream().map(SignedDocument::documentVersion).sorted().toList();
        return new SigningIntent(
                kommun,
                party,
                signatory,
                person,
                signatoryName,
                signatoryTitle,
                otherName == null ? null : new OtherName(otherName, nameAcceptedBy != null),
                recordedAt,
                versions);
    }

    /** @param certified name in the certificate that stands in the way; null if something else does */
    Signature failed(String why, String certified) {
        return with(onPaper, why, certified, null);
    }

    Signature byHand() {
        return with(true, null, null, null);
    }

    Signature sealed() {
        return with(onPaper, null, otherName, nameAcceptedBy);
    }

    boolean hasOtherName() {
        return otherName != null && nameAcceptedBy == null;
    }

    /** @param acceptor somebody else than the person */
    Signature nameAccepted(String acceptor) {
        return with(onPaper, fault, otherName, acceptor);
    }

    private Signature with(boolean paper, String why, String certified, String acceptor) {
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
                certified,
                acceptor,
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
