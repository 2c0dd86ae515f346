package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;

/** @param target where it should be in the plan's year; null where the goal has no figure */
public record PlanIndicator(
        String key,
        String name,
        String unit,
        BigDecimal baseline,
        Integer baselineYear,
        BigDecimal yearlyChange,
        Long target) {

    static PlanIndicator of(Indicator indicator, int year) {
        return new PlanIndicator(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.yearlyChange(),
                indicator.targetFor(year));
    }

    /** "Våldsbrott i centrum: 457 brott 2011, −5 % per år, mål 2013: 412" without the year. */
    public String text() {
        StringBuilder text = new StringBuilder(name);
        if (baseline != null) {
            text.append(": utgångsläge ")
                    .append(baseline.stripTrailingZeros().toPlainString())
                    .append(' ')
                    .append(unit);
            if (baselineYear != null) {
                text.append(" (").append(baselineYear).append(')');
            }
        }
        if (yearlyChange != null) {
            text.append(baseline == null ? ": " : ", ")
                    .append(yearlyChange.signum() < 0 ? "−" : "+")
                    .append(yearlyChange.abs().stripTrailingZeros().toPlainString())
                    .append(" % per år");
        }
        return target == null
                ? text.toString()
                : text.append(", mål i år: ").append(target).toString();
    }
}
