package se.trygghetshjulet.turn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.AnnexLists;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;

/**
 * The annexes of an överenskommelse: plan and medborgarlöfte of the same turn. Each is a file that the parties sign by
 * itself; here stands which texts they are.
 */
@Component
class PrintedAnnexes implements AnnexLists {

    private static final List<DocumentKind> ANNEXED = List.of(DocumentKind.HANDLINGSPLAN, DocumentKind.MEDBORGARLOFTE);

    /** What is to be annexed or is; a text that led nowhere is none. */
    private static final Set<DocumentState> STANDING = EnumSet.complementOf(EnumSet.of(DocumentState.WITHDRAWN));

    private final DocumentStore documents;
    private final DocumentTitles titles;

    PrintedAnnexes(DocumentStore documents, DocumentTitles titles) {
        this.documents = documents;
        this.titles = titles;
    }

    @Override
    public List<Section> of(Version<?> version) {
        if (version.key().kind() != DocumentKind.OVERENSKOMMELSE) {
            return List.of();
        }
        List<Row> annexes =
                ANNEXED.stream().flatMap(kind -> newest(version, kind)).toList();
        return annexes.isEmpty()
                ? List.of()
                : List.of(new Section(
                        "Bilagor",
                        2,
                        new Paragraph(
                                "Bilagorna är egna filer, som parterna undertecknar var för sig. Kontrollsumman är"
                                        + " tagen på innehållet i filen innehall.json i bilagans PDF."),
                        new Table("", List.of("Bilaga", "Version", "Innehållets kontrollsumma (SHA-256)"), annexes)));
    }

    private Stream<Row> newest(Version<?> version, DocumentKind kind) {
        return documents.of(version.kommun(), kind).stream()
                .filter(annex -> annex.key().equals(new DocumentKey(kind, version.turn(), ""))
                        && STANDING.contains(annex.state()))
                .reduce((earlier, later) -> later)
                .map(annex -> Row.of(
                        titles.of(annex.key()),
                        String.valueOf(annex.number()),
                        annex.standing().hash()))
                .stream();
    }
}
