package se.trygghetshjulet.archive;

import java.time.Instant;
import java.util.List;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Party;

/**
 * What anybody may know of a document's file.
 *
 * @param title with the year
 * @param sha256 of the file, 64 hexadecimal digits
 * @param signedBy who has signed the file, in their order
 * @param since when the document was published, or signed where it is published in no other way
 */
public record PublicFile(Version<?> version, String title, String sha256, List<SignedBy> signedBy, Instant since) {

    public record SignedBy(Party party, String name, String title, Instant at) {}
}
