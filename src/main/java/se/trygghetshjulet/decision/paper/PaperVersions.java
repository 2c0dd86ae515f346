package se.trygghetshjulet.decision.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;

/** Versions as papers name them. */
@Component
class PaperVersions {

    private final DocumentStore documents;
    private final DocumentTitles titles;

    PaperVersions(DocumentStore documents, DocumentTitles titles) {
        this.documents = documents;
        this.titles = titles;
    }

    List<PaperVersion> of(String kommun, Collection<Long> versions) {
        return versions.stream()
                .map(id -> documents.get(kommun, id))
                .sorted(Comparator.comparing(
                                (Version<String> version) -> version.key().kind())
                        .thenComparing(Version::number))
                .map(this::named)
                .toList();
    }

    /** Of each document the first of the versions: the one that was proposed, before anybody changed it. */
    List<PaperVersion> proposedOf(String kommun, Collection<Long> versions) {
        return List.copyOf(of(kommun, versions).stream()
                .collect(Collectors.toMap(
                        PaperVersion::title, version -> version, (first, later) -> first, LinkedHashMap::new))
                .values());
    }

    private PaperVersion named(Version<String> version) {
        return new PaperVersion(
                version.id(),
                titles.of(version.key()),
                version.number(),
                version.standing().hash());
    }
}
