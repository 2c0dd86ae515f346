package se.trygghetshjulet.comment;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartRequest;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printers;
import se.trygghetshjulet.exchange.SentFile;
import se.trygghetshjulet.exchange.WordComments;
import se.trygghetshjulet.exchange.WordOrigin;
import se.trygghetshjulet.transfer.UnreadableFile;

/** A Word file that somebody sent, read before the database has anything to do with it. */
@Component
class CommentFile {

    private static final String TOO_LARGE =
            "Filen är för stor. Den får vara högst 20 MB. Ta bort bilder ur den och försök igen.";

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final Printers printers;

    CommentFile(DocumentStore documents, DocumentTitles titles, Printers printers) {
        this.documents = documents;
        this.titles = titles;
        this.printers = printers;
    }

    /** @throws UnreadableFile if it did not come in, is no Word file, is another version's, or says nothing */
    WordComments read(MultipartRequest request, Version<?> version) {
        WordOrigin expected = new WordOrigin(version.kommun(), version.id());
        WordComments read = WordComments.read(SentFile.of(request, TOO_LARGE), expected, printers.printout(version));
        WordOrigin origin = read.origin()
                .orElseThrow(
                        () -> new UnreadableFile(
                                "Filen är inte hämtad härifrån, eller så är dess egenskaper"
                                        + " borttagna. Hämta dokumentet som Word på dokumentets sida och flytta över synpunkterna dit."));
        if (!origin.equals(expected)) {
            throw new UnreadableFile(elsewhere(origin, expected.kommun()));
        }
        if (read.comments().isEmpty()) {
            throw new UnreadableFile(
                    read.isRewritten()
                            ? "Filen har ändringar i texten men inga synpunkter i marginalen. Bara synpunkterna läses."
                                    + " Skriv dem med Granska, Ny kommentar."
                            : "Filen har inga synpunkter i marginalen. Skriv dem i Word med Granska, Ny kommentar.");
        }
        return read;
    }

    private String elsewhere(WordOrigin origin, String kommun) {
        if (!origin.kommun().equals(kommun)) {
            return "Filen kommer från en annan kommun. Välj en som är hämtad från den här sidan.";
        }
        try {
            Version<String> other = documents.get(kommun, origin.version());
            return "Filen är gjord av " + titles.of(other.key()) + ", version " + other.number()
                    + ". Ladda upp den på sidan för den versionen.";
        } catch (NoSuchElementException e) {
            return "Filen är gjord av ett dokument som inte finns här. Hämta dokumentet som Word på nytt.";
        }
    }
}
