package se.trygghetshjulet.incident;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.CountTable;
import se.trygghetshjulet.suppression.Span;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.SwedishDate;

/** How much has happened where and when: every number for those who work with them, and for others no small ones. */
@Controller
@ConditionalOnWebApplication
class CountsPage {

    private static final int USUAL_DAYS = 28;

    /** Half-years that are gone but for their counts stay to be chosen. */
    private static final int YEARS_BACK = 10;

    private final IncidentAccess access;
    private final IncidentCounts counts;
    private final Clock clock;

    CountsPage(IncidentAccess access, IncidentCounts counts, Clock clock) {
        this.access = access;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * @param fran first day as typed, for those who see every number
     * @param till last day as typed
     * @param halvar first day of a half-year (ISO), for others
     */
    @GetMapping("/handelser/{kommun}/antal")
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @RequestParam(required = false) String fran,
            @RequestParam(required = false) String till,
            @RequestParam(required = false) String halvar) {
        Municipality municipality = access.readable(person.getName(), kommun);
        return access.mayCount(person.getName(), municipality)
                ? exact(municipality, fran, till)
                : withheld(municipality, halvar);
    }

    private ModelAndView exact(Municipality municipality, String typedFrom, String typedTo) {
        LocalDate today = LocalDate.now(clock);
        String first = typedFrom == null ? SwedishDate.inWords(today.minusDays(USUAL_DAYS - 1)) : typedFrom;
        String last = typedTo == null ? SwedishDate.inWords(today) : typedTo;
        List<FieldFault> faults = new ArrayList<>();
        SwedishDate from = day("fran", first, faults);
        SwedishDate to = day("till", last, faults);
        if (faults.isEmpty() && to.day().isBefore(from.day())) {
            faults.add(new FieldFault("till", "Den sista dagen ska inte komma före den första."));
        }
        ModelAndView page = new ModelAndView("handelser-antal")
                .addObject("municipality", municipality)
                .addObject("exact", true)
                .addObject("from", first)
                .addObject("to", last)
                .addObject("faults", faults)
                .addObject("keptFrom", municipality.incidents().keptFrom(today));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        Span span = new Span(from.day(), to.day());
        CountTable places = counts.byPlaceAndKind(municipality, span);
        return page.addObject("span", span)
                .addObject("total", places.total())
                .addObject("before", counts.total(municipality, span.before()))
                .addObject("lastYear", counts.total(municipality, span.lastYear()))
                .addObject("sources", counts.sources(municipality, span))
                .addObject(
                        "tables",
                        List.of(
                                places.exact(),
                                counts.byHour(municipality, span).exact()));
    }

    private ModelAndView withheld(Municipality municipality, String chosen) {
        LocalDate today = LocalDate.now(clock);
        List<Span> halfYears = Span.halfYears(today, today.minusYears(YEARS_BACK));
        Span span = halfYears.stream()
                .filter(half -> half.from().toString().equals(chosen))
                .findFirst()
                .orElse(halfYears.get(0));
        List<CountTable.Shown> tables = counts.withheld(municipality, span);
        return new ModelAndView("handelser-antal")
                .addObject("municipality", municipality)
                .addObject("exact", false)
                .addObject("faults", List.of())
                .addObject("halfYears", halfYears)
                .addObject("span", span)
                .addObject("total", tables.isEmpty() ? null : tables.get(0).total())
                .addObject("tables", tables);
    }

    private static SwedishDate day(String field, String typed, List<FieldFault> faults) {
        SwedishDate day = SwedishDate.read(typed);
        if (!day.isDay()) {
            faults.add(new FieldFault(field, day.fault()));
        }
        return day;
    }
}
