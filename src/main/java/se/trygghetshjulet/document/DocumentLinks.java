package se.trygghetshjulet.document;

import java.util.List;
import org.springframework.stereotype.Component;

/** Links to versions, under the names that the municipality has for them. */
@Component
public class DocumentLinks {

    private final DocumentStore documents;
    private final DocumentTitles titles;

    DocumentLinks(DocumentStore documents, DocumentTitles titles) {
        this.documents = documents;
        this.titles = titles;
    }

    /** @throws java.util.NoSuchElementException if the municipality lacks one of them */
    public List<DocumentLink> to(String kommun, List<Long> versions) {
        return versions.stream()
                .map(version -> documents.get(kommun, version))
                .map(version -> DocumentLink.to(version, titles.of(version.key())))
                .toList();
    }
}
