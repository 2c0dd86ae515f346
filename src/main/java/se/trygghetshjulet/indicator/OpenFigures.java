package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;
import se.trygghetshjulet.indicator.Measured.AreaFigures;

/** What everybody may see of a municipality's figures, which have been read once for all that is asked here. */
public final class OpenFigures {

    private final Map<String, Series> all;
    private final Map<String, String> wholes;
    private final Integer inhabitants;
    private final int thisYear;

    /**
     * @param all by the indicator's key
     * @param wholes by the keys of their parts
     * @param inhabitants null where the profile does not say
     */
    OpenFigures(Map<String, Series> all, Map<String, String> wholes, Integer inhabitants, int thisYear) {
        this.all = all;
        this.wholes = wholes;
        this.inhabitants = inhabitants;
        this.thisYear = thisYear;
    }

    /** Of a plan's indicators, area by area; areas without any are left out. */
    public List<AreaFigures> of(Plan plan) {
        AddingUp sums = sums(plan.indicators().toList());
        return AreaFigures.of(
                plan,
                indicator -> IndicatorFigures.open(
                        indicator,
                        all.getOrDefault(indicator.key(), Series.NONE),
                        inhabitants,
                        sums,
                        plan.year(),
                        thisYear));
    }

    /** A plan without the small counts from which indicators of former days start. */
    public Plan plan(Plan plan) {
        AddingUp sums = sums(plan.indicators().toList());
        return plan.withIndicators(indicator -> IndicatorFigures.openOf(indicator, inhabitants, sums));
    }

    /**
     * Whether what a year came to is too small for everybody to see, or would tell another that is.
     *
     * @param indicator null where nobody knows any more what it counted
     */
    public boolean isWithheld(PlanIndicator indicator, int year, BigDecimal figure) {
        if (indicator == null) {
            return IndicatorUnit.of(null, null).isSmall(figure, inhabitants);
        }
        return indicator.kind().isSmall(figure, inhabitants)
                || sums(List.of(indicator)).withheld(indicator.key()).contains(year);
    }

    private AddingUp sums(Collection<PlanIndicator> inPlan) {
        return new AddingUp(inPlan, wholes, all);
    }
}
