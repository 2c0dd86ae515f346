package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;

/**
 * An indicator with what was measured, what is aimed at and where it is heading, as far as the reader is told.
 *
 * @param years one after the other, without gaps
 * @param outcome of the last year with a figure
 * @param outcomeYear null where no year after the baseline has a figure
 * @param forecast null where there are too few figures, or it would be a small count
 */
public record IndicatorFigures(
        PlanIndicator indicator, List<FigureYear> years, Outcome outcome, Integer outcomeYear, Forecast forecast) {

    private static final int MOST_YEARS = 30;
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(IndicatorUnit.SMALLEST);

    /**
     * For those who work with it.
     *
     * @param planYear of the plan that has it
     * @param thisYear the calendar year
     */
    static IndicatorFigures whole(PlanIndicator indicator, Series series, int planYear, int thisYear) {
        Told told = Told.whole(indicator, series, indicator.kind());
        return of(indicator, told, series, planYear, thisYear);
    }

    /**
     * For everybody.
     *
     * @param inhabitants null where the profile does not say
     */
    static IndicatorFigures open(
            PlanIndicator indicator, Series series, Integer inhabitants, AddingUp sums, int planYear, int thisYear) {
        IndicatorUnit unit = indicator.kind();
        PlanIndicator shown = openOf(indicator, inhabitants, sums);
        IndicatorFigures figures = of(
                shown, new Withholding(indicator, series, unit, inhabitants, sums).told(), series, planYear, thisYear);
        return unit.kind() == IndicatorUnit.Kind.MEASURE ? figures : figures.withoutSmallForecast(unit);
    }

    /** As everybody may see it: plans of former days may start from a small count. */
    static PlanIndicator openOf(PlanIndicator indicator, Integer inhabitants, AddingUp sums) {
        return indicator.baseline() != null
                        && (indicator.kind().isSmall(indicator.baseline(), inhabitants)
                                || indicator.baselineYear() != null
                                        && sums.withheld(indicator.key()).contains(indicator.baselineYear()))
                ? indicator.withoutBaseline()
                : indicator;
    }

    private static IndicatorFigures of(PlanIndicator indicator, Told told, Series series, int planYear, int thisYear) {
        TargetLine line = new TargetLine(indicator, told.known(), told.withheld());
        NavigableMap<Integer, Figure> figures = told.figures();
        int last = Math.max(planYear, figures.isEmpty() ? planYear : figures.lastKey() + 1);
        int first =
                Math.max(last - MOST_YEARS + 1, figures.isEmpty() ? planYear : Math.min(planYear, figures.firstKey()));
        List<FigureYear> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new FigureYear(
                        year,
                        figures.getOrDefault(year, Figure.NONE),
                        told.known().containsKey(year) ? source(indicator, series, year) : null,
                        line.of(year).orElse(null),
                        told.parts().getOrDefault(year, List.of())))
                .toList();
        Integer judged = judged(indicator, figures);
        return new IndicatorFigures(
                indicator,
                years,
                outcome(indicator, told, line, judged, Math.max(planYear, first) < thisYear),
                judged,
                forecast(indicator, told));
    }

    private static String source(PlanIndicator indicator, Series series, int year) {
        if (series.figure(Period.of(year)) != null) {
            return series.now(Period.of(year)).source();
        }
        return Integer.valueOf(year).equals(indicator.baselineYear())
                        && series.wholeParts(year).isEmpty()
                ? "Planens utgångsläge"
                : "Summan av årets delar";
    }

    private static Integer judged(PlanIndicator indicator, NavigableMap<Integer, Figure> figures) {
        return figures.descendingKeySet().stream()
                .findFirst()
                .filter(year -> indicator.baselineYear() == null || year > indicator.baselineYear())
                .orElse(null);
    }

    private static Outcome outcome(
            PlanIndicator indicator, Told told, TargetLine line, Integer year, boolean isOverdue) {
        if (indicator.more().rule() == IndicatorRule.QUALITATIVE) {
            return Outcome.IN_WORDS;
        }
        if (year == null) {
            return isOverdue ? Outcome.MISSING : Outcome.TOO_EARLY;
        }
        if (told.withheld().contains(year)) {
            return Outcome.WITHHELD;
        }
        return line.of(year)
                .map(target -> target.isReachedBy(told.known().get(year)) ? Outcome.REACHED : Outcome.MISSED)
                .orElse(Outcome.TOO_EARLY);
    }

    private static Forecast forecast(PlanIndicator indicator, Told told) {
        return indicator.more().rule() == IndicatorRule.YES_NO
                ? null
                : Forecast.of(new TreeMap<>(told.known()), indicator.more().scale())
                        .orElse(null);
    }

    private IndicatorFigures withoutSmallForecast(IndicatorUnit unit) {
        Forecast open = Optional.ofNullable(forecast)
                .filter(any -> unit.isCount())
                .flatMap(any -> any.withoutSmall(SMALLEST))
                .orElse(null);
        return new IndicatorFigures(indicator, years, outcome, outcomeYear, unit.isCount() ? open : forecast);
    }

    public boolean isYesNo() {
        return indicator.more().rule() == IndicatorRule.YES_NO;
    }

    /** Whether its targets are reckoned, and so rounded. */
    public boolean isRounded() {
        IndicatorRule rule = indicator.more().rule();
        return rule == IndicatorRule.FACTOR || rule == null && indicator.yearlyChange() != null;
    }

    /** Whether anything was measured after the baseline. */
    public boolean isMeasured() {
        return outcomeYear != null;
    }

    public boolean withholds() {
        return years.stream()
                .anyMatch(year -> year.figure().withheld()
                        || year.parts().stream().anyMatch(part -> part.figure().withheld()));
    }

    public boolean hasParts() {
        return years.stream().anyMatch(year -> !year.parts().isEmpty());
    }

    /** "430", "ja", "visas inte", "saknas" */
    public String text(Figure figure) {
        if (figure.withheld()) {
            return "visas inte";
        }
        if (figure.number() == null) {
            return "saknas";
        }
        return textOf(figure.number());
    }

    /** @param number null where one was taken back */
    public String textOf(BigDecimal number) {
        if (number == null) {
            return "borttagen";
        }
        if (isYesNo()) {
            return number.signum() > 0 ? "ja" : "nej";
        }
        return IndicatorDetail.swedish(number);
    }

    /** "Nås inte (2012)" */
    public String standing() {
        return outcomeYear == null ? outcome.title() : outcome.title() + " (" + outcomeYear + ")";
    }

    /** Null where there is nothing to draw. */
    public Chart chart() {
        return isYesNo() ? null : Chart.of(this).orElse(null);
    }
}
