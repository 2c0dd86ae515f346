package se.trygghetshjulet.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times several pieces of work in turn, round after round in one run, so that a noisy machine troubles all alike. */
public final class Medians {

    private final int rounds;
    private final Map<String, Runnable> work = new LinkedHashMap<>();

    public Medians(int rounds) {
        this.rounds = rounds;
    }

    public void add(String name, Runnable piece) {
        work.put(name, piece);
    }

    /**
     * Adds the median of each to the figures, in milliseconds, after one round to warm up.
     *
     * @return medians by piece
     */
    public Map<String, Double> into(Figures figures) {
        work.values().forEach(Runnable::run);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            work.forEach((name, piece) -> {
                long start = System.nanoTime();
                piece.run();
                times.computeIfAbsent(name, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            });
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> medians.put(name, figures.row(name, "ms", all)));
        return medians;
    }
}
