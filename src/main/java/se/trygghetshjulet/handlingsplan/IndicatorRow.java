package se.trygghetshjulet.handlingsplan;

import java.math.BigDecimal;
import se.trygghetshjulet.document.RowKey;

/** @param key null for a new one */
record IndicatorRow(
        String key, String name, String unit, BigDecimal baseline, Integer baselineYear, BigDecimal yearlyChange) {

    static IndicatorRow of(Indicator indicator) {
        return new IndicatorRow(
                indicator.key(),
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.yearlyChange());
    }

    Indicator toIndicator() {
        return new Indicator(RowKey.orNext(key), name, unit, baseline, baselineYear, yearlyChange);
    }
}
