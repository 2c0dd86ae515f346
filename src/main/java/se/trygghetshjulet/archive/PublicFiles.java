package se.trygghetshjulet.archive;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;

/** The files of documents, for anybody to know of. */
@Service
public class PublicFiles {

    private final DocumentStore documents;
    private final DocumentFiles files;
    private final DocumentTitles titles;

    PublicFiles(DocumentStore documents, DocumentFiles files, DocumentTitles titles) {
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
                        .map(step -> new PublicFile.SignedBy(
                                step.party(), step.signerName(), step.signerTitle(), step.madeAt()))
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
