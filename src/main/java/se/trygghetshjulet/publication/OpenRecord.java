package se.trygghetshjulet.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.archive.PublicFile;
import se.trygghetshjulet.archive.PublicFiles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.PublishedDocument;

/** What has been published, for those who pass it on. Whatever is not found here is nobody else's to read. */
@Service
public class OpenRecord {

    private final Publications publications;
    private final PublishedVersions versions;
    private final PublicFiles files;
    private final PublicEdition editions;

    OpenRecord(Publications publications, PublishedVersions versions, PublicFiles files, PublicEdition editions) {
        this.publications = publications;
        this.versions = versions;
        this.files = files;
        this.editions = editions;
    }

    /** Another text whenever anything that may be read of the municipality has changed. */
    public String edition(String kommun) {
        return editions.of(kommun);
    }

    /** The same of all municipalities together. */
    public String edition() {
        return editions.ofAll();
    }

    /** Whether the municipality's page shows a plan. */
    public boolean isShown(String kommun) {
        return publications
                .newest(kommun)
                .filter(publication -> publication.kind() != Kind.WITHDRAWAL)
                .isPresent();
    }

    /** The versions that anybody may read, the newest first; none that has been taken back. */
    public List<Version<Void>> versions(String kommun) {
        return versions.of(kommun);
    }

    /** The files of those versions, in the same order. */
    public List<PublicFile> files(String kommun) {
        return files.of(kommun, versions.of(kommun));
    }

    /** With the year. */
    public String title(Version<?> version) {
        return files.title(version);
    }

    /** What has been put out, corrected and taken back, the newest first. */
    public List<Issue> issues(String kommun) {
        List<Publication> all = publications.findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc(kommun);
        return all.stream().map(publication -> issue(publication, all)).toList();
    }

    private static Issue issue(Publication publication, List<Publication> all) {
        boolean takenBack = all.stream()
                .filter(other -> other.wheelYear().equals(publication.wheelYear()))
                .max(Comparator.comparing(Publication::publishedAt).thenComparing(Publication::id))
                .filter(last -> last.kind() == Kind.WITHDRAWAL)
                .isPresent();
        return new Issue(
                publication.id(),
                event(publication.kind()),
                publication.wheelYear(),
                publication.note(),
                publication.decision(),
                publication.publishedAt(),
                takenBack
                        ? Set.of()
                        : publication.documents().stream()
                                .map(PublishedDocument::documentVersion)
                                .collect(Collectors.toSet()));
    }

    private static Event event(Kind kind) {
        return switch (kind) {
            case FIRST -> Event.PUBLISHED;
            case COMPLEMENT -> Event.COMPLEMENTED;
            case CORRECTION -> Event.CORRECTED;
            case WITHDRAWAL -> Event.WITHDRAWN;
        };
    }

    public enum Event {
        PUBLISHED("Publicerat"),
        COMPLEMENTED("Kompletterat"),
        CORRECTED("Rättat"),
        WITHDRAWN("Tillbakadraget");

        private final String title;

        Event(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @param id never another's
     * @param note why, for everybody to read; null for what is new
     * @param decision id of the decision that adopted what was published; null where there is none
     * @param versions ids of the versions that it shows; none where the turn's have been taken back since
     */
    public record Issue(
            Long id, Event event, WheelYear turn, String note, Long decision, Instant at, Set<Long> versions) {}
}
