package se.trygghetshjulet.turn;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** Which documents of the year have been decided, signed and published, and when. */
@Component
class DocumentsPart implements ReportPart {

    private final DocumentStore documents;
    private final DocumentTitles titles;

    DocumentsPart(DocumentStore documents, DocumentTitles titles) {
        this.documents = documents;
        this.titles = titles;
    }

    @Override
    public Chapter chapter() {
        return Chapter.DECIDED;
    }

    @Override
    public Told of(ReportedYear year) {
        String kommun = year.municipality().id();
        List<Version<Void>> decided = documents.standings(kommun).stream()
                .filter(version -> version.state().isDecided())
                .filter(version -> version.turn().year() == year.planYear())
                .filter(version -> version.key().kind() != DocumentKind.UPPFOLJNING)
                .toList();
        Map<Long, Map<DocumentState, Instant>> entered =
                documents.firstEntered(kommun, EnumSet.allOf(DocumentState.class));
        return decided.isEmpty()
                ? Told.NOTHING
                : new Told(
                        null,
                        List.of(new Table(
                                "Dokument",
                                List.of("Dokument", "Antagen", "Undertecknad", "Publicerad"),
                                decided.stream()
                                        .map(version -> row(version, entered.getOrDefault(version.id(), Map.of())))
                                        .toList())));
    }

    private Row row(Version<Void> version, Map<DocumentState, Instant> entered) {
        return Row.of(
                titles.of(version.key()) + " (" + version.state().title().toLowerCase(Locale.ROOT) + ")",
                day(entered.get(DocumentState.ADOPTED)),
                day(entered.get(DocumentState.SIGNED)),
                day(entered.get(DocumentState.PUBLISHED)));
    }

    private static String day(Instant at) {
        return at == null ? null : PrintedDay.of(at);
    }
}
