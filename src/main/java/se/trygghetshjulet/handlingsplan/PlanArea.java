package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;

/**
 * @param number place in the plan, from 1
 * @param key by which it is known in every version that has it
 * @param problems keys of the problems of the year's lägesbild that it takes up
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
        List<String> problems) {

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
                area.problems());
    }

    public List<PlanMeasure> measures() {
        return causes.stream().flatMap(cause -> cause.measures().stream()).toList();
    }
}
