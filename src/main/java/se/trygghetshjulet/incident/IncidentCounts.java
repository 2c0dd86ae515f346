package se.trygghetshjulet.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.incident.CountRows.DayHour;
import se.trygghetshjulet.incident.CountRows.PlaceKind;
import se.trygghetshjulet.incident.Incident.Origin;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.IncidentTerms.Kind;
import se.trygghetshjulet.municipality.IncidentTerms.Place;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.CountTable;
import se.trygghetshjulet.suppression.CountTable.Shown;
import se.trygghetshjulet.suppression.Span;

/** Counts by place and kind, and by weekday and time of day. */
@Service
class IncidentCounts {

    private static final List<String> WEEKDAYS =
            List.of("Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag", "Lördag", "Söndag");
    private static final List<String> PARTS =
            List.of("Natt 00–06", "Förmiddag 06–12", "Eftermiddag 12–18", "Kväll 18–24", "Okänd tid");
    private static final int HOURS = 24;
    private static final int HOURS_OF_A_PART = 6;

    private final CountRows rows;

    IncidentCounts(CountRows rows) {
        this.rows = rows;
    }

    /** The profile's places and kinds, and those that it no longer has but that something happened at. */
    CountTable byPlaceAndKind(Municipality municipality, Span span) {
        IncidentTerms terms = municipality.incidents();
        List<PlaceKind> found = rows.byPlaceAndKind(municipality.id(), span, wholeMonths(span));
        List<String> places =
                ids(terms.places().stream().map(Place::id), found.stream().map(PlaceKind::place));
        List<String> kinds =
                ids(terms.kinds().stream().map(Kind::id), found.stream().map(PlaceKind::kind));
        int[][] cells = new int[places.size()][kinds.size()];
        found.forEach(one -> cells[places.indexOf(one.place())][kinds.indexOf(one.kind())] = one.count());
        return new CountTable(
                "Plats",
                places.stream().map(place -> terms.place(place).title()).toList(),
                kinds.stream().map(terms::kindName).toList(),
                cells);
    }

    /** Each hour of the day. */
    CountTable byHour(Municipality municipality, Span span) {
        List<String> hours = new ArrayList<>(IntStream.range(0, HOURS)
                .mapToObj(hour -> "%02d–%02d".formatted(hour, (hour + 1) % HOURS))
                .toList());
        hours.add("Okänd tid");
        return byTime(municipality, span, "Tid", hours, hour -> hour);
    }

    /** Each quarter of the day: what is spread over hours is too thin to be shown to a wider circle. */
    CountTable byPartOfDay(Municipality municipality, Span span) {
        return byTime(municipality, span, "Tid på dygnet", PARTS, hour -> hour / HOURS_OF_A_PART);
    }

    int total(Municipality municipality, Span span) {
        return byPlaceAndKind(municipality, span).total();
    }

    /**
     * Both tables of a half-year without small numbers. None if so little has happened that the sum of all cannot be shown:
     * it stands in both, and one must not tell what the other does not.
     */
    List<Shown> withheld(Municipality municipality, Span span) {
        int smallest = municipality.incidents().smallest();
        List<Shown> tables = List.of(
                byPlaceAndKind(municipality, span).withheld(smallest),
                byPartOfDay(municipality, span).withheld(smallest));
        return tables.stream().anyMatch(table -> table.total() == null) ? List.of() : tables;
    }

    /** Who has told how much of it, by what they are called; of those that are still kept. */
    List<Source> sources(Municipality municipality, Span span) {
        return rows.bySource(municipality.id(), span).stream()
                .map(one -> new Source(title(municipality.incidents(), one.origin(), one.feed()), one.count()))
                .toList();
    }

    private static String title(IncidentTerms terms, Origin origin, String feed) {
        return switch (origin) {
            case ROLE -> "Anmält av dem som har en roll";
            case CITIZEN -> "Anmält av medborgare";
            case FEED -> terms.feed(feed).map(Feed::name).orElse(feed);
        };
    }

    private CountTable byTime(
            Municipality municipality, Span span, String corner, List<String> parts, ToIntFunction<Integer> part) {
        int[][] cells = new int[parts.size()][WEEKDAYS.size()];
        Stream.concat(
                        rows.byDayAndHour(municipality.id(), span).stream(),
                        rows.tallies(municipality.id(), wholeMonths(span)).stream())
                .forEach(one -> cells[row(one, parts, part)][one.weekday() - 1] += one.count());
        return new CountTable(corner, parts, WEEKDAYS, cells);
    }

    private static int row(DayHour one, List<String> parts, ToIntFunction<Integer> part) {
        return one.hour() == null ? parts.size() - 1 : part.applyAsInt(one.hour());
    }

    private static List<String> ids(Stream<String> known, Stream<String> found) {
        Set<String> ids = new LinkedHashSet<>(known.toList());
        found.forEach(ids::add);
        return List.copyOf(ids);
    }

    /** First days of the months that lie in the span as a whole; from the first to the last of them. */
    private static Span wholeMonths(Span span) {
        LocalDate first = span.from().getDayOfMonth() == 1
                ? span.from()
                : span.from().withDayOfMonth(1).plusMonths(1);
        return new Span(first, span.to().plusDays(1).withDayOfMonth(1).minusMonths(1));
    }

    record Source(String name, int count) {}
}
