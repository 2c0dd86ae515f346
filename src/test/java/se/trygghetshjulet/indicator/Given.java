package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;

/** Indicators as plans have them, and figures as somebody noted them. */
final class Given {

    private final List<Measurement> rows = new ArrayList<>();

    static BigDecimal number(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    /** By change in per cent a year. */
    static PlanIndicator changing(String unit, String baseline, Integer baselineYear, String change) {
        return new PlanIndicator(
                "matt", "Mått", unit, number(baseline), baselineYear, number(change), null, IndicatorDetail.NONE);
    }

    static PlanIndicator ruled(String unit, String baseline, Integer baselineYear, IndicatorRule rule, String goal) {
        return new PlanIndicator(
                "matt",
                "Mått",
                unit,
                number(baseline),
                baselineYear,
                null,
                null,
                new IndicatorDetail(rule, null, number(goal)));
    }

    Given year(int year, String figure) {
        return of(Period.of(year), figure);
    }

    Given of(Period period, String figure) {
        int before =
                (int) rows.stream().filter(row -> row.period().equals(period)).count();
        rows.add(new Measurement(
                rows.size() + 1L,
                "provby",
                "matt",
                period,
                before + 1,
                number(figure),
                "Brå",
                "provby-kommunpolis",
                Instant.EPOCH));
        return this;
    }

    Series series() {
        return new Series(rows);
    }
}
