package se.trygghetshjulet.recurring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.handlingsplan.Revision;
import se.trygghetshjulet.lagesbild.ProblemSignal;
import se.trygghetshjulet.lagesbild.Trend;

/** A safety survey: what was ordered, what it showed, and what it means for the plan's areas. */
@Table("safety_survey")
record Survey(
        @Id Long id,
        Long occasion,
        String kommun,
        int surveyYear,
        String supplier,
        String scope,
        String summary,
        String conclusion,
        Instant reviewedAt,

        @MappedCollection(idColumn = "safety_survey", keyColumn = "row_no")
        List<Result> results,

        @MappedCollection(idColumn = "safety_survey", keyColumn = "row_no")
        List<AreaAdvice> advice) {

    static Survey ordered(Occasion occasion, int year, String supplier, String scope) {
        return new Survey(
                null, occasion.id(), occasion.kommun(), year, supplier, scope, null, null, null, List.of(), List.of());
    }

    Survey answered(String text, List<Result> shares) {
        return new Survey(
                id, occasion, kommun, surveyYear, supplier, scope, text, conclusion, reviewedAt, shares, advice);
    }

    Survey reviewed(String text, List<AreaAdvice> areas, Instant at) {
        return new Survey(id, occasion, kommun, surveyYear, supplier, scope, summary, text, at, results, areas);
    }

    /**
     * @param share percent of those who are unsafe or have been victims: higher is worse
     * @param earlierShare the same at the survey before; null where it was not asked
     */
    @Table("survey_result")
    record Result(String question, BigDecimal share, BigDecimal earlierShare, Integer answers) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        ProblemSignal sign() {
            int direction = earlierShare == null ? 0 : share.compareTo(earlierShare);
            return new ProblemSignal(
                    earlierShare == null
                            ? Trend.OKANT
                            : direction > 0 ? Trend.OKAR : direction < 0 ? Trend.MINSKAR : Trend.OFORANDRAT,
                    null,
                    change());
        }

        /** In percent of the share before; from nothing to something counts as doubled. */
        private int change() {
            if (earlierShare == null) {
                return 0;
            }
            if (earlierShare.signum() == 0) {
                return share.signum() == 0 ? 0 : HUNDRED.intValue();
            }
            return share.subtract(earlierShare)
                    .multiply(HUNDRED)
                    .divide(earlierShare, 0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }

    @Table("survey_advice")
    record AreaAdvice(String areaKey, String name, Revision revision, String reason) {}
}
