package se.trygghetshjulet.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.incident.FeedImport.State;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.transfer.FilePreview;
import se.trygghetshjulet.transfer.FilePreview.Fact;

/** Files that somebody brought, in words to read. */
@Component
class FeedViews {

    private static final int SHOWN_ROWS = 10;

    private final FeedImports imports;
    private final FeedRows rows;
    private final Names names;

    FeedViews(FeedImports imports, FeedRows rows, Names names) {
        this.imports = imports;
        this.rows = rows;
        this.names = names;
    }

    /** Files that count or did, the last one first. */
    List<Brought> log(Municipality municipality) {
        return imports.findFirst50ByKommunAndStateNotOrderByIdDesc(municipality.id(), State.PREVIEWED).stream()
                .map(one -> brought(municipality, one))
                .toList();
    }

    Optional<Brought> taken(Municipality municipality, Long feedImport) {
        return imports.findByIdAndKommun(feedImport, municipality.id())
                .filter(one -> one.state() == State.TAKEN)
                .map(one -> brought(municipality, one));
    }

    Optional<Withdrawn> withdrawn(Municipality municipality, Long feedImport) {
        return imports.findByIdAndKommun(feedImport, municipality.id())
                .filter(one -> one.state() == State.WITHDRAWN)
                .map(one -> withdrawn(municipality, one));
    }

    /** None if it has been taken, or is not there any more. */
    Optional<Preview> preview(Municipality municipality, Long feedImport) {
        return imports.findByIdAndKommun(feedImport, municipality.id())
                .filter(one -> one.state() == State.PREVIEWED)
                .map(one -> new Preview(
                        one.id(),
                        feed(municipality, one),
                        one.fileName(),
                        one.rowCount(),
                        one.ignoredCount(),
                        rows.countNew(municipality.id(), one.id()),
                        rows.first(one.id(), SHOWN_ROWS).stream()
                                .map(row -> line(municipality.incidents(), row))
                                .toList()));
    }

    private Brought brought(Municipality municipality, FeedImport one) {
        return new Brought(
                one.id(),
                one.takenAt(),
                feed(municipality, one),
                one.fileName(),
                one.rowCount(),
                one.newCount(),
                names.of(municipality.id(), one.person()),
                one.state() == State.TAKEN ? null : withdrawn(municipality, one));
    }

    private Withdrawn withdrawn(Municipality municipality, FeedImport one) {
        return new Withdrawn(
                one.withdrawnAt(),
                names.of(municipality.id(), one.withdrawnBy()),
                one.withdrawnReason(),
                one.withdrawnCount());
    }

    private static String feed(Municipality municipality, FeedImport one) {
        return municipality.incidents().feed(one.feed()).map(Feed::name).orElse(one.feed());
    }

    private static Line line(IncidentTerms terms, FeedRow row) {
        return new Line(
                row.number(),
                terms.kindName(row.kind()),
                terms.place(row.place()).title(),
                row.day(),
                IncidentLines.hour(row.hour()));
    }

    /**
     * @param fresh rows that were not there before
     * @param withdrawn null while it counts
     */
    record Brought(
            Long id, Instant at, String feed, String file, int rows, int fresh, String by, Withdrawn withdrawn) {}

    /** @param count how many counted until then */
    record Withdrawn(Instant at, String by, String reason, int count) {}

    /** @param fresh rows that are not there yet */
    record Preview(Long id, String feed, String file, int rows, int ignored, int fresh, List<Line> lines) {

        /** @param page address at which files are brought */
        FilePreview shown(String page) {
            return new FilePreview(
                    feed + ": " + file,
                    List.of(
                            new Fact("Händelser i filen", rows),
                            new Fact("Nya", fresh),
                            new Fact("Finns redan", rows - fresh),
                            new Fact("Rader som inte är händelser", ignored)),
                    "De första raderna",
                    List.of("Rad", "Dag", "Tid", "Plats", "Vad som hände"),
                    lines.stream().map(Line::cells).toList(),
                    page,
                    page + "/" + id + "/rakna",
                    fresh == 0 ? "Stäng: inget är nytt" : "Räkna dem");
        }
    }

    record Line(int number, String kind, String place, LocalDate day, String hour) {

        private List<String> cells() {
            return List.of(String.valueOf(number), SwedishDate.inWords(day), hour, place, kind);
        }
    }
}
