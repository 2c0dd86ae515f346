package se.trygghetshjulet.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.medborgarlofte.OwnTerm;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.PublishedDocument;

/** The versions that anybody may read: what has been published and not taken back, and what both parties have signed. */
@Component
class PublishedVersions {

    /** Published by being signed: no turn publishes them by itself. */
    private static final Set<DocumentKind> BY_SIGNATURE = Set.of(DocumentKind.OVERENSKOMMELSE, DocumentKind.RIKTLINJE);

    private static final Set<DocumentState> IN_FORCE_ONCE =
            Set.of(DocumentState.SIGNED, DocumentState.PUBLISHED, DocumentState.SUPERSEDED, DocumentState.TERMINATED);

    private final Publications publications;
    private final DocumentStore documents;

    PublishedVersions(Publications publications, DocumentStore documents) {
        this.publications = publications;
        this.documents = documents;
    }

    /** Without what they say; the newest first. */
    List<Version<Void>> of(String kommun) {
        Set<Long> published = publications
                .findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc(kommun)
                .stream()
                .collect(Collectors.groupingBy(Publication::wheelYear))
                .values()
                .stream()
                .filter(turn -> turn.get(0).kind() != Kind.WITHDRAWAL)
                .flatMap(List::stream)
                .flatMap(publication -> publication.documents().stream())
                .map(PublishedDocument::documentVersion)
                .collect(Collectors.toSet());
        return documents.standings(kommun).stream()
                .filter(version -> published.contains(version.id()) || isInForceOnce(version))
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }

    /** A promise with a term of its own goes with no plan. A guideline is the municipality's own, and in force once it is adopted. */
    private static boolean isInForceOnce(Version<?> version) {
        boolean bySignature = BY_SIGNATURE.contains(version.key().kind())
                || version.key().kind() == DocumentKind.MEDBORGARLOFTE
                        && OwnTerm.of(version.key()).isPresent();
        return bySignature
                && (IN_FORCE_ONCE.contains(version.state())
                        || version.key().kind() == DocumentKind.RIKTLINJE && version.state() == DocumentState.ADOPTED);
    }
}
