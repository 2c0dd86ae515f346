package se.trygghetshjulet.archive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;

/** The versions that a matter concerns: those of its turn, and those that its decisions are about. */
@Component
class MatterVersions {

    private final DocumentStore documents;

    MatterVersions(DocumentStore documents) {
        this.documents = documents;
    }

    List<Version<String>> of(MatterRecord matter) {
        String kommun = matter.turn().kommun();
        return Stream.concat(
                        Stream.of(DocumentKind.values())
                                .flatMap(kind -> documents.of(kommun, kind).stream())
                                .filter(version -> version.turn().equals(matter.turn())),
                        matter.decisions().stream()
                                .flatMap(decision -> decision.versions().stream())
                                .map(id -> documents.get(kommun, id)))
                .distinct()
                .sorted(Comparator.comparing(
                                (Version<String> version) -> version.key().kind())
                        .thenComparing(Version::id))
                .toList();
    }
}
