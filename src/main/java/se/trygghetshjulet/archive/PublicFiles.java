package se.trygghetshjulet.archive;

import static se.trygghetshjulet.document.DocumentState.PUBLISHED;
import static se.trygghetshjulet.document.DocumentState.SIGNED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
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

    /** In the same order; the database is asked as often for many versions as for few. */
    public List<PublicFile> of(String kommun, List<? extends Version<?>> versions) {
        Map<Long, List<FileStep>> steps = files.ofMunicipality(kommun);
        Map<Long, Map<DocumentState, Instant>> entered = documents.firstEntered(kommun, Set.of(PUBLISHED, SIGNED));
        return versions.stream()
                .map(version -> of(
                        version,
                        steps.getOrDefault(version.id(), List.of()),
                        entered.getOrDefault(version.id(), Map.of())))
                .toList();
    }

    /** What has never been printed is now. */
    private PublicFile of(Version<?> version, List<FileStep> steps, Map<DocumentState, Instant> entered) {
        FileStep last = steps.isEmpty() ? files.kept(version) : steps.get(steps.size() - 1);
        Instant published = entered.getOrDefault(PUBLISHED, entered.get(SIGNED));
        return new PublicFile(
                version,
                titles.of(version.key()),
                last.sha256(),
                steps.stream()
                        .filter(FileStep::isSigned)
                        .map(step -> new PublicFile.SignedBy(
                                step.party(), step.signerName(), step.signerTitle(), step.madeAt()))
                        .toList(),
                published == null ? version.standing().since() : published);
    }

    /** With the year. */
    public String title(Version<?> version) {
        return titles.of(version.key());
    }
}
