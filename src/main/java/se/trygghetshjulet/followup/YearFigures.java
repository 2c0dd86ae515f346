package se.trygghetshjulet.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.AnnualFollowUp.IndicatorResult;
import se.trygghetshjulet.followup.AnnualFollowUp.YesNo;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.indicator.FigureYear;
import se.trygghetshjulet.indicator.IndicatorFigures;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.indicator.Measured.AreaFigures;
import se.trygghetshjulet.municipality.Municipalities;

/** The year's figures as the annual follow-up asks for them: those that are measured stand there, and what is new is noted. */
@Component
class YearFigures {

    /** That the form's fields have. */
    private static final int DECIMALS = 2;

    private final Measured measured;
    private final Municipalities municipalities;

    YearFigures(Measured measured, Municipalities municipalities) {
        this.measured = measured;
        this.municipalities = municipalities;
    }

    /** Yes or no is asked of those that are nothing else. */
    Asked asked(Plan plan) {
        List<IndicatorResult> figures = new ArrayList<>();
        List<IndicatorResult> questions = new ArrayList<>();
        for (AreaFigures area : measured.whole(municipalities.get(plan.kommun()), plan)) {
            for (IndicatorFigures one : area.indicators()) {
                BigDecimal known = known(one, plan.year());
                (one.isYesNo() ? questions : figures)
                        .add(new IndicatorResult(
                                one.indicator().key(),
                                area.name(),
                                one.indicator().text(),
                                one.isYesNo() ? null : known,
                                null,
                                one.isYesNo() ? YesNo.of(known) : null));
            }
        }
        return new Asked(figures, questions);
    }

    /** What stood there already is not noted again. */
    void note(Plan plan, List<IndicatorResult> results, String person) {
        Map<String, BigDecimal> known = new HashMap<>();
        measured.whole(municipalities.get(plan.kommun()), plan).stream()
                .flatMap(area -> area.indicators().stream())
                .forEach(one -> known.put(one.indicator().key(), known(one, plan.year())));
        for (IndicatorResult result : results) {
            BigDecimal figure =
                    result.answer() == null ? result.reached() : result.answer().figure();
            BigDecimal before = known.get(result.key());
            if (figure != null && (before == null || before.compareTo(figure) != 0)) {
                measured.note(
                        plan.kommun(), result.key(), plan.year(), figure, "Årsuppföljningen " + plan.year(), person);
            }
        }
    }

    private static BigDecimal known(IndicatorFigures one, int planYear) {
        return one.years().stream()
                .filter(year -> year.year() == planYear)
                .map(FigureYear::figure)
                .filter(figure -> figure.number() != null)
                .map(figure -> figure.number().setScale(DECIMALS, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
    }

    record Asked(List<IndicatorResult> figures, List<IndicatorResult> questions) {}
}
