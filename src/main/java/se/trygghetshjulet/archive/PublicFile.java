package se.trygghetshjulet.archive;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateEntry;
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
public record PublicFile(Version<String> version, String title, String sha256, List<SignedBy> signedBy, Instant since) {

    public record SignedBy(Party party, String name, String title, Instant at) {}

    /** Makes them. */
    @Service
    public static class Files {

        private final DocumentStore documents;
        private final DocumentFiles files;
        private final DocumentTitles titles;

        Files(DocumentStore documents, DocumentFiles files, DocumentTitles titles) {
            this.documents = documents;
            this.files = files;
            this.titles = titles;
        }

        public PublicFile of(Version<String> version) {
            FileStep kept = files.kept(version);
            return new PublicFile(
                    version,
                    titles.of(version.key()),
                    kept.sha256(),
                    files.signatures(version.id()).stream()
                            .map(step ->
                                    new SignedBy(step.party(), step.signerName(), step.signerTitle(), step.madeAt()))
                            .toList(),
                    since(version));
        }

        /** With the year. */
        public String title(Version<?> version) {
            return titles.of(version.key());
        }

        private Instant since(Version<String> version) {
            List<StateEntry> history = documents.history(version.id());
            return history.stream()
                    .filter(entry -> entry.state() == DocumentState.PUBLISHED)
                    .findFirst()
                    .or(() -> history.stream()
                            .filter(entry -> entry.state() == DocumentState.SIGNED)
                            .findFirst())
                    .map(StateEntry::enteredAt)
                    .orElse(version.standing().since());
        }
    }
}
