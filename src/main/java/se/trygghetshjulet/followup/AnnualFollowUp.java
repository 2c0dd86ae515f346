package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import se.trygghetshjulet.handlingsplan.Revision;

/** What the year has given, area by area, and what the next revision should do with each. */
record AnnualFollowUp(
        String summary,
        List<AreaResult> areas,
        List<IndicatorResult> indicators,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MeasureAdvice> measures) {

    AnnualFollowUp {
        measures = measures == null ? List.of() : measures;
    }

    /**
     * What the next plan should do with a measure.
     *
     * @param key of the measure
     * @param history how it went, a line for each period; null where nobody has followed it up
     */
    record MeasureAdvice(
            String key,
            String number,
            String area,
            String description,
            String history,
            Revision recommendation,
            String reason) {}

    /** @param key of the area */
    record AreaResult(String key, String number, String name, String effect, Revision recommendation, String reason) {}

    /**
     * @param key of the indicator
     * @param indicator what is counted, its start and its aim, as it stood in the plan on that day
     * @param reached the year's figure; null if nobody has it, or the indicator is a yes or no
     * @param answer whether it was reached where that is all there is to say; otherwise null
     */
    record IndicatorResult(String key, String area, String indicator, BigDecimal reached, String remark, YesNo answer) {

        /** In Swedish. */
        String text() {
            if (answer != null) {
                return answer.title();
            }
            return reached == null ? "Saknas" : reached.toPlainString().replace('.', ',');
        }
    }

    enum YesNo {
        @JsonProperty("ja")
        YES("Ja", 1),
        @JsonProperty("nej")
        NO("Nej", 0);

        private final String title;
        private final int figure;

        YesNo(String title, int figure) {
            this.title = title;
            this.figure = figure;
        }

        String title() {
            return title;
        }

        /** As it is noted among figures. */
        BigDecimal figure() {
            return BigDecimal.valueOf(figure);
        }

        /** @param figure null for none */
        static YesNo of(BigDecimal figure) {
            if (figure == null) {
                return null;
            }
            return figure.signum() > 0 ? YES : NO;
        }
    }
}
