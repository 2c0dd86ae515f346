package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import se.trygghetshjulet.handlingsplan.PlanIndicator;

/**
 * @param key by which it is known in every version that has it
 * @param yearlyChange per cent
 * @param target where it should be in {@code targetYear}, in words; null where the goal has no figure
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
        int targetYear) {

    static OpenIndicator of(PlanIndicator indicator, String url, int year) {
        return new OpenIndicator(
                indicator.key(),
                url,
                indicator.name(),
                indicator.unit(),
                indicator.baseline(),
                indicator.baselineYear(),
                indicator.yearlyChange(),
                indicator.target(),
                year);
    }
}
