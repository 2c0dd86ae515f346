package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.indicator.IndicatorFigures;

/**
 * @param key by which it is known in every version that has it
 * @param yearlyChange per cent
 * @param target where it should be in {@code targetYear}, in words; null where the goal has no figure
 * @param figures what was measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenIndicator(
        String key,
        String url,
        String name,
        String unit,
        BigDecimal baseline,
        Integer baselineYear,
        BigDecimal yearlyChange,
        String target,
        int targetYear,
        @JsonUnwrapped OpenFigures figures) {

    static OpenIndicator of(IndicatorFigures figures, String url, int year) {
        PlanIndicator indicator = figures.indicator();
        return new OpenIndicator(
                indicator.key(),
                url,
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.yearlyChange(),
                indicator.target(),
                year,
                OpenFigures.of(figures));
    }
}
