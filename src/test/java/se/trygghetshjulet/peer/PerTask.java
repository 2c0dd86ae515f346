package se.trygghetshjulet.peer;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.trygghetshjulet.peer.Meter.Sum;
import se.trygghetshjulet.tools.Figures;

/**
 * What a year has cost for each task that was completed in it.
 *
 * @param year all that was done, with timers, letters and daily jobs
 * @param own claiming and completing alone
 */
record PerTask(Sum year, Sum own, long tasks) {

    static PerTask of(Map<String, Sum> sums, long tasks) {
        Sum year = sums.values().stream().reduce(Sum.NOTHING, Sum::plus);
        Sum own = sums.getOrDefault("CLAIM", Sum.NOTHING).plus(sums.getOrDefault("COMPLETE", Sum.NOTHING));
        return new PerTask(year, own, tasks);
    }

    record Medians(double wall, double busy, double statements, double ownStatements) {}

    static Medians into(Figures figures, String engine, List<PerTask> rounds) {
        Medians medians = new Medians(
                row(
                        figures,
                        engine + ", year",
                        "ms a task, wall",
                        rounds,
                        one -> one.year().wall()),
                row(
                        figures,
                        engine + ", year",
                        "ms a task, processor",
                        rounds,
                        one -> one.year().busy()),
                row(
                        figures,
                        engine + ", year",
                        "statements a task",
                        rounds,
                        one -> one.year().statements()),
                row(
                        figures,
                        engine + ", claim and complete",
                        "statements a task",
                        rounds,
                        one -> one.own().statements()));
        row(
                figures,
                engine + ", claim and complete",
                "ms a task, wall",
                rounds,
                one -> one.own().wall());
        row(
                figures,
                engine + ", claim and complete",
                "ms a task, processor",
                rounds,
                one -> one.own().busy());
        return medians;
    }

    private static double row(
            Figures figures, String piece, String unit, List<PerTask> rounds, ToDoubleFunction<PerTask> measure) {
        return figures.row(
                piece,
                unit,
                rounds.stream()
                        .map(one -> measure.applyAsDouble(one) / one.tasks())
                        .toList());
    }
}
