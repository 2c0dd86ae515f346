package se.trygghetshjulet.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Unattended;

/**
 * What a task costs where the profile asks for everything at once, against the simplest profile; the two take turns, and each has a
 * year of its own in every round. Processor time of the whole product, tests included. Run by name.
 */
@ContextConfiguration(classes = Application.class)
@TestPropertySource(properties = "trygghetshjulet.kommuner=provby,alltby")
class EverythingOnBenchmark extends RunningWheel {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 3);
    private static final int FIRST = 2031;

    @Test
    void aTaskInTheProfileWithEverythingOnAgainstTheSimplest() {
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int round = -1; round < ROUNDS; round++) {
            for (String kommun : List.of("provby", "alltby")) {
                double cost = costOfATask(kommun, FIRST + 1 + round);
                if (round >= 0) {
                    costs.computeIfAbsent(kommun, any -> new ArrayList<>()).add(cost);
                }
            }
        }
        Figures figures = new Figures("everything-on", "A task where the profile asks for everything at once");
        double simple = figures.row("a task of the simplest profile", "ms CPU", costs.get("provby"));
        double full = figures.row("a task of the profile with everything on", "ms CPU", costs.get("alltby"));
        figures.atMost("A task with everything on against one of the simplest profile", full / simple, 1.3);
        figures.print(getClass());
    }

    /** From the start of a turn until its plan holds, in milliseconds. */
    private double costOfATask(String kommun, int year) {
        long tasks = finished(kommun);
        long before = processor();
        new Unattended(engine, site(), municipalities.get(kommun))
                .from(year - 1 + "-08-30")
                .startingOn(year - 1 + "-09-01", year)
                .until(year + "-03-31");
        return (processor() - before) / 1e6 / (finished(kommun) - tasks);
    }

    private long finished(String kommun) {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(kommun)
                .finished()
                .count();
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
