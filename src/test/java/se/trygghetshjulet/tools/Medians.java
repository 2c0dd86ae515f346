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

    /** Prints the median of each in milliseconds as rows of a Markdown table, after one round to warm up. */
    public void print() {
        work.values().forEach(Runnable::run);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            work.forEach((name, piece) -> {
                long start = System.nanoTime();
                piece.run();
                times.computeIfAbsent(name, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            });
        }
        times.forEach((name, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    "| %s | %.1f | %.1f–%.1f |%n",
                    name, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        });
    }
}
