package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a rehearsal met, in the order in which it was done. */
final class RunLog {

    private final List<PlannedTask> tasks = new ArrayList<>();
    private final List<PlannedTimer> timers = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    void done(PlannedTask task) {
        tasks.add(task);
    }

    void fired(PlannedTimer timer) {
        timers.add(timer);
    }

    void stopped(LocalDate day, String what, RuntimeException reason) {
        stops.add(new Stop(day, what, String.valueOf(reason.getMessage())));
    }

    List<PlannedTask> tasks() {
        return List.copyOf(tasks);
    }

    List<PlannedTimer> timers() {
        return List.copyOf(timers);
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }
}
