package se.trygghetshjulet.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.PublishedDocument;

/** The versions that anybody may read: what has been published and not taken back, and what both parties have signed. */
@Component
class PublishedVersions {

    /** Published by being signed: no turn publishes them by itself. */
    private static final List<DocumentKind> BY_SIGNATURE =
            List.of(DocumentKind.OVERENSKOMMELSE, DocumentKind.RIKTLINJE);

    private static final Set<DocumentState> IN_FORCE_ONCE =
            Set.of(DocumentState.SIGNED, DocumentState.PUBLISHED, DocumentState.SUPERSEDED, DocumentState.TERMINATED);

    private final Publications publications;
    private final DocumentStore documents;

    PublishedVersions(Publications publications, DocumentStore documents) {
        this.publications = publications;
        this.documents = documents;
    }

    /** The newest first. */
    List<Version<String>> of(String kommun) {
        Stream<Version<String>> published = publications
                .findByKommunAndPublishedAtNotNullOrderByPublishedAtDescIdDesc(kommun)
                .stream()
                .collect(Collectors.groupingBy(Publication::wheelYear))
                .values()
                .stream()
                .filter(turn -> turn.get(0).kind() != Kind.WITHDRAWAL)
                .flatMap(List::stream)
                .flatMap(publication -> publication.documents().stream())
                .map(PublishedDocument::documentVersion)
                .distinct()
                .map(version -> documents.get(kommun, version));
        Stream<Version<String>> signed = BY_SIGNATURE.stream()
                .flatMap(kind -> documents.of(kommun, kind).stream())
                .filter(PublishedVersions::isInForceOnce);
        return Stream.concat(published, signed)
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }

    /** A guideline is the municipality's own, and in force once it is adopted. */
    private static boolean isInForceOnce(Version<String> version) {
        return IN_FORCE_ONCE.contains(version.state())
                || version.key().kind() == DocumentKind.RIKTLINJE && version.state() == DocumentState.ADOPTED;
    }
}
