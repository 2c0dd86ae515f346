package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorUnit;

/**
 * @param target where it should be in the plan's year, in words; null where the goal has no figure
 * @param more what only some municipalities ask for
 */
public record PlanIndicator(
        String key,
        String name,
        String unit,
        BigDecimal baseline,
        Integer baselineYear,
        BigDecimal yearlyChange,
        String target,
        IndicatorDetail more) {

    /** The same without the figure that it starts from, and what that would be told by. */
    public PlanIndicator withoutBaseline() {
        return new PlanIndicator(key, name, unit, null, baselineYear, null, null, more.withoutWay());
    }

    public IndicatorUnit kind() {
        return IndicatorUnit.of(unit, more.rule());
    }

    static PlanIndicator of(Indicator indicator, int year) {
        return new PlanIndicator(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.yearlyChange(),
                indicator.aimFor(year),
                indicator.more());
    }

    Indicator toIndicator() {
        return new Indicator(RowKey.orNext(key), name, unit, baseline, baselineYear, yearlyChange, more);
    }

    /** "Våldsbrott i centrum: utgångsläge 457 brott (2011), −5 % per år, mål i år: 412" */
    public String text() {
        return target == null ? aim() : aim() + ", mål i år: " + target;
    }

    /** Where the change in per cent a year wants it to be, rounded; null where that says nothing of the year. */
    public BigDecimal targetFor(int year) {
        return toIndicator().targetFor(year);
    }

    /** The same without the year's target, which follows from the rest and moves with the year. */
    public String aim() {
        StringBuilder text = new StringBuilder(name);
        if (baseline != null) {
            text.append(": utgångsläge ")
                    .append(IndicatorDetail.swedish(baseline))
                    .append(' ')
                    .append(unit);
            if (baselineYear != null) {
                text.append(" (").append(baselineYear).append(')');
            }
        }
        if (more.rule() != null) {
            text.append(baseline == null ? ": " : ", ").append(more.ruled());
        } else if (yearlyChange != null) {
            text.append(baseline == null ? ": " : ", ")
                    .append(yearlyChange.signum() < 0 ? "−" : "+")
                    .append(IndicatorDetail.swedish(yearlyChange.abs()))
                    .append(" % per år");
        }
        return text.toString();
    }
}
