package se.trygghetshjulet.document;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** Links to versions, under the names that the municipality has for them. */
@Component
public class DocumentLinks {

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final OpenComments comments;

    DocumentLinks(DocumentStore documents, DocumentTitles titles, OpenComments comments) {
        this.documents = documents;
        this.titles = titles;
        this.comments = comments;
    }

    /** @throws java.util.NoSuchElementException if the municipality lacks one of them */
    public List<DocumentLink> to(String kommun, List<Long> versions) {
        return versions.stream()
                .map(version -> documents.get(kommun, version))
                .map(this::link)
                .toList();
    }

    /** To the newest version of a turn's document, for those who write it; none before it has been written at all. */
    public List<DocumentLink> toNewest(DocumentKind kind, WheelYear turn) {
        return documents.versions(new DocumentKey(kind, turn, "")).stream()
                .limit(1)
                .map(this::link)
                .toList();
    }

    private DocumentLink link(Version<String> version) {
        return DocumentLink.to(version, titles.of(version.key()), comments.in(version.key()));
    }
}
