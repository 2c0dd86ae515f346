package se.trygghetshjulet.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.trygghetshjulet.followup.OpenProgress.Progress;
import se.trygghetshjulet.followup.OpenProgress.State;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;

/**
 * How far a plan has come, in sentences that anybody can read.
 *
 * @param period that was last followed up; empty before there is one
 * @param sentence of all measures of the plan
 * @param bars how many measures go how; none before they have been followed up
 * @param promises one sentence for each promise whose areas have measures
 */
record PlainProgress(String period, String sentence, List<Bar> bars, List<Line> promises) {

    private static final int WHOLE = 100;

    /**
     * @param lofte null where there is none
     * @param progress null while nothing has been followed up together
     */
    static PlainProgress of(Plan plan, Medborgarlofte lofte, Progress progress) {
        List<PlanMeasure> measures = measures(plan.areas().stream());
        Map<String, State> states = progress == null ? Map.of() : progress.measures();
        long followed = measures.stream()
                .filter(measure -> states.containsKey(measure.key()))
                .count();
        if (followed == 0) {
            return new PlainProgress(
                    "",
                    measures.isEmpty()
                            ? ""
                            : "Planen har " + measures(measures.size()) + " som inte har följts upp än.",
                    List.of(),
                    List.of());
        }
        return new PlainProgress(
                progress.period(), sentence(measures, states), bars(measures, states), promises(plan, lofte, states));
    }

    private static List<PlanMeasure> measures(Stream<PlanArea> areas) {
        return areas.flatMap(area -> area.measures().stream()).toList();
    }

    private static List<Line> promises(Plan plan, Medborgarlofte lofte, Map<String, State> states) {
        if (lofte == null) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        for (Medborgarlofte.Promise promise : lofte.promises()) {
            List<PlanMeasure> behind = measures(plan.areas().stream()
                    .filter(area -> promise.areas() != null && promise.areas().contains(area.key())));
            if (!behind.isEmpty()) {
                lines.add(new Line(promise.text(), sentence(behind, states)));
            }
        }
        return lines;
    }

    /** "3 av 5 åtgärder går som planerat, 1 är försenad eller görs bara delvis och 1 går inte som den ska." */
    private static String sentence(Collection<PlanMeasure> measures, Map<String, State> states) {
        int all = measures.size();
        List<String> parts = new ArrayList<>();
        for (State state : State.values()) {
            int count = count(measures, states, state);
            if (count > 0) {
                parts.add(count + (parts.isEmpty() ? " av " + measures(all) : "") + " " + words(state, count));
            }
        }
        int unknown = count(measures, states, null);
        if (unknown > 0) {
            parts.add(unknown + (parts.isEmpty() ? " av " + measures(all) : "") + " har inte följts upp än");
        }
        int last = parts.size() - 1;
        return (last == 0 ? "" : String.join(", ", parts.subList(0, last)) + " och ") + parts.get(last) + ".";
    }

    private static String words(State state, int count) {
        return switch (state) {
            case ON_TRACK -> "går som planerat";
            case PARTLY -> (count == 1 ? "är försenad" : "är försenade") + " eller görs bara delvis";
            case STUCK -> "går inte som " + (count == 1 ? "den ska" : "de ska");
        };
    }

    private static String measures(int count) {
        return count == 1 ? "1 åtgärd" : count + " åtgärder";
    }

    private static List<Bar> bars(Collection<PlanMeasure> measures, Map<String, State> states) {
        return Stream.concat(Arrays.stream(State.values()), Stream.of((State) null))
                .map(state -> new Bar(
                        title(state),
                        count(measures, states, state),
                        count(measures, states, state) * WHOLE / measures.size()))
                .toList();
    }

    private static String title(State state) {
        if (state == null) {
            return "Har inte följts upp än";
        }
        return switch (state) {
            case ON_TRACK -> "Går som planerat";
            case PARTLY -> "Försenat eller delvis";
            case STUCK -> "Går inte som det ska";
        };
    }

    private static int count(Collection<PlanMeasure> measures, Map<String, State> states, State state) {
        return (int) measures.stream()
                .filter(measure -> Objects.equals(states.get(measure.key()), state))
                .count();
    }

    /** @param percent of all measures, rounded down */
    record Bar(String name, int count, int percent) {}

    record Line(String promise, String sentence) {}
}
