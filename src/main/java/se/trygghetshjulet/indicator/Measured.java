package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.indicator.Measuring.Noted;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Refused;

/** What other stages ask of an indicator's figures, and tell of them. */
@Service
public class Measured {

    private final Measuring measuring;
    private final SumRows sums;
    private final Clock clock;

    Measured(Measuring measuring, SumRows sums, Clock clock) {
        this.measuring = measuring;
        this.sums = sums;
        this.clock = clock;
    }

    /** What everybody may see of a plan's indicators, area by area; areas without any are left out. */
    @Transactional(readOnly = true)
    public List<AreaFigures> open(Municipality municipality, Plan plan) {
        Map<String, Series> all = measuring.of(municipality.id());
        Integer inhabitants = inhabitants(municipality);
        AddingUp adding = adding(municipality, plan, all);
        return plan.areas().stream()
                .filter(area -> !area.indicators().isEmpty())
                .map(area -> new AreaFigures(
                        area.number(),
                        area.name(),
                        area.indicators().stream()
                                .map(indicator -> IndicatorFigures.open(
                                        indicator,
                                        series(all, indicator),
                                        inhabitants,
                                        adding,
                                        plan.year(),
                                        thisYear()))
                                .toList()))
                .toList();
    }

    /** All of it, for those who work with the plan. */
    @Transactional(readOnly = true)
    public List<AreaFigures> whole(Municipality municipality, Plan plan) {
        Map<String, Series> all = measuring.of(municipality.id());
        return plan.areas().stream()
                .filter(area -> !area.indicators().isEmpty())
                .map(area -> new AreaFigures(
                        area.number(),
                        area.name(),
                        area.indicators().stream()
                                .map(indicator -> IndicatorFigures.whole(
                                        indicator, series(all, indicator), plan.year(), thisYear()))
                                .toList()))
                .toList();
    }

    /**
     * Whether what a year came to is too small for everybody to see, or would tell another that is.
     *
     * @param indicator null where nobody knows any more what it counted
     */
    @Transactional(readOnly = true)
    public boolean isWithheld(Municipality municipality, PlanIndicator indicator, int year, BigDecimal figure) {
        IndicatorUnit unit = indicator == null ? IndicatorUnit.of(null, null) : indicator.kind();
        return unit.isSmall(figure, inhabitants(municipality))
                || indicator != null
                        && new AddingUp(List.of(indicator), sums.of(municipality.id()), measuring.of(municipality.id()))
                                .withheld(indicator.key())
                                .contains(year);
    }

    /** A plan as everybody may see it: without the small counts from which indicators of former days start. */
    @Transactional(readOnly = true)
    public Plan openPlan(Municipality municipality, Plan plan) {
        AddingUp adding = adding(municipality, plan, measuring.of(municipality.id()));
        return plan.withIndicators(indicator -> IndicatorFigures.openOf(indicator, inhabitants(municipality), adding));
    }

    private AddingUp adding(Municipality municipality, Plan plan, Map<String, Series> all) {
        return new AddingUp(
                plan.areas().stream()
                        .flatMap(area -> area.indicators().stream())
                        .toList(),
                sums.of(municipality.id()),
                all);
    }

    private static Integer inhabitants(Municipality municipality) {
        return municipality.statistics() == null
                ? null
                : municipality.statistics().inhabitants();
    }

    /**
     * Notes what a whole year came to, unless that stands there already.
     *
     * @param source in Swedish
     * @throws FormBreach if somebody else noted the same in the same moment
     */
    public void note(String kommun, String indicator, int year, BigDecimal figure, String source, String person) {
        try {
            measuring.note(new Noted(kommun, indicator, Period.of(year), figure, source, person), null);
        } catch (Refused e) {
            throw new FormBreach("indicators", e.getMessage());
        }
    }

    /** The same of what the product fetched by itself, which never takes the place of what a person has noted. */
    public void noteFetched(String kommun, String indicator, int year, BigDecimal figure, String source) {
        measuring.note(
                new Noted(
                        kommun,
                        indicator,
                        Period.of(year),
                        figure.setScale(WrittenNumber.DECIMALS, RoundingMode.HALF_UP),
                        source,
                        null),
                null);
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private static Series series(Map<String, Series> all, PlanIndicator indicator) {
        return all.getOrDefault(indicator.key(), Series.NONE);
    }

    /**
     * @param number of the area in the plan
     * @param name of the area
     */
    public record AreaFigures(String number, String name, List<IndicatorFigures> indicators) {}
}
