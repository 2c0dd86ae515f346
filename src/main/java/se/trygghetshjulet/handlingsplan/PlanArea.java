package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;

/**
 * @param number place in the plan, from 1
 * @param key by which it is known in every version that has it
 * @param problems keys of the problems of the year's lägesbild that it takes up
 * @param more what only some municipalities ask for
 */
public record PlanArea(
        String key,
        String number,
        String name,
        String problem,
        String effectGoal,
        String subGoal,
        List<PlanIndicator> indicators,
        List<PlanCause> causes,
        List<String> problems,
        AreaDetail more) {

    static PlanArea of(String number, Area area, int year) {
        List<PlanCause> causes = new ArrayList<>();
        int place = 0;
        for (Cause cause : area.causes()) {
            List<PlanMeasure> measures = new ArrayList<>();
            for (Measure measure : cause.measures()) {
                place++;
                measures.add(PlanMeasure.of(number + "." + place, measure));
            }
            causes.add(new PlanCause(cause.key(), cause.analysis(), measures));
        }
        return new PlanArea(
                area.key(),
                number,
                area.name(),
                area.problem(),
                area.effectGoal(),
                area.subGoal(),
                area.indicators().stream()
                        .map(indicator -> PlanIndicator.of(indicator, year))
                        .toList(),
                causes,
                area.problems(),
                area.more());
    }

    /** @param before what it was in the draft, so that its causes are known again; null for a new one */
    Area toArea(Area before) {
        List<Cause> said = causes.stream()
                .map(cause -> Cause.fresh(
                        cause.analysis(),
                        cause.measures().stream().map(PlanMeasure::toMeasure).toList()))
                .toList();
        return new Area(
                RowKey.orNext(key),
                name,
                problem,
                effectGoal,
                subGoal,
                indicators.stream().map(PlanIndicator::toIndicator).toList(),
                Cause.known(before == null ? List.of() : before.causes(), said),
                problems,
                more);
    }

    PlanArea withIndicators(UnaryOperator<PlanIndicator> shown) {
        return new PlanArea(
                key,
                number,
                name,
                problem,
                effectGoal,
                subGoal,
                indicators.stream().map(shown).toList(),
                causes,
                problems,
                more);
    }

    Stream<MeasureDetail> details() {
        return measures().stream().map(PlanMeasure::more);
    }

    public List<PlanMeasure> measures() {
        return causes.stream().flatMap(cause -> cause.measures().stream()).toList();
    }
}
