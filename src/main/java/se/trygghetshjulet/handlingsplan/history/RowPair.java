package se.trygghetshjulet.handlingsplan.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.history.PlanDiff.Kind;

/** One row before and after, by its key; one of them is null where it is new or gone. */
record RowPair<T>(T before, T after) {

    T any() {
        return Objects.requireNonNullElse(after, before);
    }

    Kind kind(boolean same) {
        if (before == null) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.DROPPED;
        }
        return same ? Kind.KEPT : Kind.CHANGED;
    }

    /** Every area once, in the later version's order and then those that are gone. */
    static List<RowPair<PlanArea>> ofAreas(Plan before, Plan after) {
        Map<String, PlanArea> gone = new LinkedHashMap<>();
        before.areas().forEach(area -> gone.put(area.key(), area));
        List<RowPair<PlanArea>> pairs = new ArrayList<>();
        after.areas().forEach(area -> pairs.add(new RowPair<>(gone.remove(area.key()), area)));
        gone.values().forEach(area -> pairs.add(new RowPair<>(area, null)));
        return pairs;
    }

    /**
     * The measures that stand in an area now, each with what it was wherever it stood, and then those that stood in it
     * and are gone from the plan.
     */
    static List<RowPair<Placed>> ofMeasures(RowPair<PlanArea> area, Plan before, Plan after) {
        Map<String, Placed> earlier = Placed.in(before);
        List<RowPair<Placed>> pairs = new ArrayList<>();
        if (area.after() != null) {
            Placed.in(area.after()).forEach((key, placed) -> pairs.add(new RowPair<>(earlier.get(key), placed)));
        }
        if (area.before() != null) {
            Map<String, Placed> later = Placed.in(after);
            Placed.in(area.before()).forEach((key, placed) -> {
                if (!later.containsKey(key)) {
                    pairs.add(new RowPair<>(placed, null));
                }
            });
        }
        return pairs;
    }

    /** A measure and where it stands. */
    record Placed(PlanArea area, PlanCause cause, PlanMeasure measure) {

        static Map<String, Placed> in(Plan plan) {
            Map<String, Placed> placed = new LinkedHashMap<>();
            plan.areas().forEach(area -> placed.putAll(in(area)));
            return placed;
        }

        static Map<String, Placed> in(PlanArea area) {
            Map<String, Placed> placed = new LinkedHashMap<>();
            for (PlanCause cause : area.causes()) {
                cause.measures().forEach(measure -> placed.put(measure.key(), new Placed(area, cause, measure)));
            }
            return placed;
        }
    }
}
