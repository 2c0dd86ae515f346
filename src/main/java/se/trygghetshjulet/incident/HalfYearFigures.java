package se.trygghetshjulet.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.lagesbild.IncidentFigures;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.CountTable.Cell;
import se.trygghetshjulet.suppression.CountTable.Row;
import se.trygghetshjulet.suppression.CountTable.Shown;
import se.trygghetshjulet.suppression.Span;

/**
 * Shows the next lägesbild what was reported. The lägesbild goes on to many and is published, so it gets what a wider
 * circle may see: the same tables as on the page, of the same half-years.
 */
@Component
class HalfYearFigures implements IncidentFigures {

    private static final int HALF_YEARS = 2;

    private final Municipalities municipalities;
    private final IncidentCounts counts;
    private final Clock clock;

    HalfYearFigures(Municipalities municipalities, IncidentCounts counts, Clock clock) {
        this.municipalities = municipalities;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public List<Figures> lately(String kommun) {
        Municipality municipality = municipalities.get(kommun);
        if (municipality.incidents() == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Span.halfYears(today, today.minusYears(HALF_YEARS)).stream()
                .limit(HALF_YEARS)
                .map(span -> figures(municipality, span))
                .toList();
    }

    private Figures figures(Municipality municipality, Span span) {
        List<Shown> tables = counts.withheld(municipality, span);
        if (tables.isEmpty()) {
            return new Figures(span.title(), "För få händelser för att visas", List.of());
        }
        Shown places = tables.get(0);
        return new Figures(
                span.title(),
                places.total() == 0 ? "Inga händelser" : places.total() + " händelser",
                places.rows().subList(0, places.rows().size() - 1).stream()
                        .filter(HalfYearFigures::hasSomething)
                        .map(row -> new PlaceFigures(row.name(), inWords(row)))
                        .toList());
    }

    private static boolean hasSomething(Row row) {
        return row.cells().stream().anyMatch(cell -> !Objects.equals(cell.count(), 0));
    }

    private static String inWords(Row row) {
        List<Cell> kinds = row.cells().subList(0, row.cells().size() - 1);
        Integer sum = row.cells().get(kinds.size()).count();
        String told = kinds.stream()
                .filter(cell -> cell.count() != null && cell.count() > 0)
                .map(cell -> cell.column() + " " + cell.count())
                .collect(Collectors.joining(", "));
        String withheld = kinds.stream()
                .filter(cell -> cell.count() == null)
                .map(Cell::column)
                .collect(Collectors.joining(", "));
        return (sum == null ? "antalet visas inte" : String.valueOf(sum))
                + (told.isEmpty() ? "" : ": " + told)
                + (withheld.isEmpty() ? "" : " (visas inte: " + withheld + ")");
    }
}
