package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import se.trygghetshjulet.indicator.FigureYear;
import se.trygghetshjulet.indicator.Forecast;
import se.trygghetshjulet.indicator.IndicatorFigures;

/**
 * What an indicator was measured to be and is aimed at, without small counts.
 *
 * @param standing id of how it stands
 * @param standingYear whose figure it goes by; left out where there is none
 * @param values year by year
 * @param forecast left out where there are too few figures, or it would be a small count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenFigures(String standing, Integer standingYear, List<Value> values, Coming forecast) {

    static OpenFigures of(IndicatorFigures figures) {
        return new OpenFigures(
                figures.outcome().id(),
                figures.outcomeYear(),
                figures.years().stream().map(Value::of).toList(),
                Coming.of(figures.forecast()));
    }

    /**
     * @param value left out where there is none or it is withheld
     * @param withheld whether there is one that is too small to be told
     * @param target in words; left out where the rule says nothing of the year
     * @param source in Swedish
     * @param parts of the year; left out where they are not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(int year, BigDecimal value, boolean withheld, String target, String source, List<Part> parts) {

        static Value of(FigureYear year) {
            return new Value(
                    year.year(),
                    year.figure().number(),
                    year.figure().withheld(),
                    year.target() == null ? null : year.target().text(),
                    year.source(),
                    year.parts().isEmpty()
                            ? null
                            : year.parts().stream()
                                    .map(part -> new Part(
                                            part.part().id(),
                                            part.figure().number(),
                                            part.figure().withheld()))
                                    .toList());
        }
    }

    /** @param part h1, h2, t1 to t3 or k1 to k4 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(String part, BigDecimal value, boolean withheld) {}

    /**
     * @param low and {@code high}: between which the figure lies 19 times of 20
     * @param years how many figures it is reckoned on
     */
    record Coming(int year, BigDecimal expected, BigDecimal low, BigDecimal high, int years) {

        /** Null for none. */
        static Coming of(Forecast forecast) {
            return forecast == null
                    ? null
                    : new Coming(
                            forecast.year(), forecast.expected(), forecast.low(), forecast.high(), forecast.years());
        }
    }
}
