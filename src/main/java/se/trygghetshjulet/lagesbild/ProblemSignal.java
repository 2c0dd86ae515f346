package se.trygghetshjulet.lagesbild;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.engine.LagesbildProcess;

/**
 * What one problem says about whether the plan still fits; the decision table {@code signal} weighs it.
 *
 * @param severity null where nobody has judged it
 * @param change in percent since last time; 0 where no figure is known
 */
public record ProblemSignal(Trend trend, Severity severity, int change) {

    /** From this increase on a figure alone makes a problem conspicuous. */
    private static final int CONSPICUOUS = 10;

    private static final Comparator<ProblemSignal> BY_WEIGHT =
            Comparator.comparingInt(ProblemSignal::severityRank).thenComparing(sign -> sign.trend == Trend.OKAR);

    public boolean isConspicuous() {
        return trend == Trend.OKAR && severity != Severity.LITEN
                || severity == Severity.ALLVARLIG
                || change >= CONSPICUOUS;
    }

    /**
     * The routing flags of several: trend and severity of the weightiest, and the largest increase among all. The table
     * never holds the increase against the other two, so nothing is lost by picking them apart.
     */
    public static Map<String, Object> flags(Collection<ProblemSignal> signs) {
        Optional<ProblemSignal> weightiest = signs.stream().max(BY_WEIGHT);
        return Map.ofEntries(
                LagesbildProcess.TREND.of(
                        weightiest.map(sign -> sign.trend.id()).orElse(Trend.OKANT.id())),
                LagesbildProcess.SEVERITY.of(weightiest
                        .map(sign -> sign.severity == null ? "" : sign.severity.id())
                        .orElse("")),
                LagesbildProcess.CHANGE.of(
                        signs.stream().mapToInt(ProblemSignal::change).max().orElse(0)));
    }

    private int severityRank() {
        return severity == null ? -1 : severity.ordinal();
    }
}
