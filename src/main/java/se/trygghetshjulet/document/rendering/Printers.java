package se.trygghetshjulet.document.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;

/** Any version of any document, ready to print and as a PDF. */
@Component
public class Printers {

    private final Map<DocumentKind, DocumentPrinter> printers = new EnumMap<>(DocumentKind.class);
    private final DocumentStore documents;
    private final VersionFacts facts;
    private final Signers signers;
    private final AnnexLists annexes;
    private final PdfWriter writer;

    Printers(
            List<DocumentPrinter> printers,
            DocumentStore documents,
            VersionFacts facts,
            Signers signers,
            AnnexLists annexes,
            PdfWriter writer) {
        this.annexes = annexes;
        printers.forEach(printer -> this.printers.put(printer.kind(), printer));
        this.documents = documents;
        this.facts = facts;
        this.signers = signers;
        this.writer = writer;
    }

    /**
     * The version as it stands: the same bytes until it comes into another state or somebody signs it.
     *
     * @throws java.util.NoSuchElementException if there is none of this kind with that id
     */
    public byte[] pdf(DocumentKind kind, Long id) {
        Version<String> version = version(kind, id);
        return writer.write(
                printout(version), version.content(), version.standing().since());
    }

    /** What the version says, with what is known of it and who has signed it. */
    public Printout printout(Version<?> version) {
        return printers.get(version.key().kind())
                .of(version.id())
                .followedBy(annexes.of(version))
                .with(facts.of(version), signers.of(version.id()));
    }

    private Version<String> version(DocumentKind kind, Long id) {
        return documents.get(documents.shelf(kind, JsonNode.class).get(id).kommun(), id);
    }
}
