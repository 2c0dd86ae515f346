package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;

/** An area while its lines are read: what its first line says of it, and its measures under their causes. */
final class SheetArea {

    private final PlanArea before;
    private final int line;
    private final Map<SheetColumn, String> said = new EnumMap<>(SheetColumn.class);
    private final List<String> analyses = new ArrayList<>();
    private final List<List<PlanMeasure>> measures = new ArrayList<>();

    /**
     * @param before what it was in the draft; null for a new one
     * @param line of the sheet on which it begins
     */
    SheetArea(PlanArea before, int line) {
        this.before = before;
        this.line = line;
    }

    int line() {
        return line;
    }

    int measures() {
        return measures.stream().mapToInt(List::size).sum();
    }

    /** What an earlier line says in the column, if that is another text. */
    String otherThan(SheetColumn column, String text) {
        String earlier = said.putIfAbsent(column, text);
        return earlier == null || text == null || earlier.equals(text) ? null : earlier;
    }

    /**
     * @param analysis null where the line says nothing of a cause
     * @param measure null where it has none
     */
    void add(String analysis, PlanMeasure measure) {
        if (analysis == null && measure == null) {
            return;
        }
        if (analyses.isEmpty() || !Objects.equals(analyses.get(analyses.size() - 1), analysis)) {
            analyses.add(analysis);
            measures.add(new ArrayList<>());
        }
        if (measure != null) {
            measures.get(measures.size() - 1).add(measure);
        }
    }

    /** @param saysCauses whether the sheet has a column for them; else those that nothing is done about stay */
    PlanArea toArea(boolean saysCauses) {
        List<PlanCause> causes = new ArrayList<>();
        for (int place = 0; place < analyses.size(); place++) {
            causes.add(new PlanCause(null, analyses.get(place), measures.get(place)));
        }
        if (!saysCauses && before != null) {
            before.causes().stream().filter(cause -> cause.measures().isEmpty()).forEach(causes::add);
        }
        return new PlanArea(
                before == null ? null : before.key(),
                "",
                said.get(SheetColumn.AREA),
                said.containsKey(SheetColumn.PROBLEM) || before == null
                        ? said.get(SheetColumn.PROBLEM)
                        : before.problem(),
                said.containsKey(SheetColumn.EFFECT_GOAL) || before == null
                        ? said.get(SheetColumn.EFFECT_GOAL)
                        : before.effectGoal(),
                said.containsKey(SheetColumn.SUB_GOAL) || before == null
                        ? said.get(SheetColumn.SUB_GOAL)
                        : before.subGoal(),
                SheetDetail.indicators(said, before),
                causes,
                before == null ? List.of() : before.problems(),
                SheetDetail.area(said, before == null ? AreaDetail.NONE : before.more()));
    }
}
