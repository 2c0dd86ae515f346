package se.trygghetshjulet.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.suppression.CountTable;
import se.trygghetshjulet.suppression.Span;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.text.SwedishOrder;

/** What is new since somebody last looked: how much, against before, and where nothing had happened for a year. */
@Service
public class NewIncidents {

    private final Municipalities municipalities;
    private final IncidentCounts counts;
    private final NewRows rows;
    private final Clock clock;

    NewIncidents(Municipalities municipalities, IncidentCounts counts, NewRows rows, Clock clock) {
        this.municipalities = municipalities;
        this.counts = counts;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * In Swedish sentences, each on a line of its own, without a word of what anybody wrote.
     *
     * @param last the day on which one looked; what happened on it is not new
     * @param reader whose task it is to know
     * @return none where the municipality collects no incidents, or those with this role see no small numbers
     */
    public List<String> since(String kommun, LocalDate last, Role reader) {
        Municipality municipality = municipalities.get(kommun);
        LocalDate today = LocalDate.now(clock);
        if (municipality.incidents() == null || !municipality.incidents().mayCount(reader) || !last.isBefore(today)) {
            return List.of();
        }
        return lines(municipality, new Span(last.plusDays(1), today));
    }

    private List<String> lines(Municipality municipality, Span span) {
        CountTable now = counts.byPlaceAndKind(municipality, span);
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s). Lika lång tid före: %d. Samma veckor förra året: %d."
                .formatted(
                        number(now.total()),
                        span.title(),
                        counts.total(municipality, span.before()),
                        counts.total(municipality, span.lastYear())));
        CountTable.Shown shown = now.exact();
        shown.rows().subList(0, now.rows().size()).stream()
                .filter(row -> row.cells().get(now.columns().size()).count() > 0)
                .sorted((one, other) -> Integer.compare(sum(other, now), sum(one, now)))
                .map(row -> row.name() + ": " + sum(row, now) + kinds(row, now))
                .forEach(lines::add);
        Set<String> fresh = new TreeSet<>(SwedishOrder.words());
        IncidentTerms terms = municipality.incidents();
        rows.freshPlaces(municipality.id(), span)
                .forEach(place -> fresh.add(terms.place(place).name()));
        if (!fresh.isEmpty()) {
            lines.add("Nya platser, där inget har hänt det senaste året: " + String.join(", ", fresh) + ".");
        }
        int late = rows.cameLate(municipality.id(), span, begins(span));
        if (late > 0) {
            lines.add("Dessutom har " + number(late).toLowerCase(Locale.ROOT) + " från tiden före "
                    + SwedishDate.inWords(span.from()) + " kommit in sedan dess.");
        }
        return lines;
    }

    private static Instant begins(Span span) {
        return span.from().atStartOfDay(Municipality.ZONE).toInstant();
    }

    private static int sum(CountTable.Row row, CountTable table) {
        return row.cells().get(table.columns().size()).count();
    }

    private static String kinds(CountTable.Row row, CountTable table) {
        return " ("
                + String.join(
                        ", ",
                        row.cells().subList(0, table.columns().size()).stream()
                                .filter(cell -> cell.count() > 0)
                                .map(cell -> cell.column() + " " + cell.count())
                                .toList())
                + ")";
    }

    private static String number(int count) {
        return count == 0 ? "Inga händelser" : count == 1 ? "1 händelse" : count + " händelser";
    }
}
