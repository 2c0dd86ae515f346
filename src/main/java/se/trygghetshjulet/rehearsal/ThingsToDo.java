package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.DueJobs.DueJob;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.OpenSteps.OpenStep;
import se.trygghetshjulet.municipality.WheelYear;

/** What there is to do in a municipality as it was last looked at, but for what could not be done. */
final class ThingsToDo {

    /** Models whose tasks are no part of a year: a letter that does not arrive, somebody who is away. */
    private static final Set<String> ASIDE = Set.of(BrevProcess.KEY, FranvaroProcess.KEY);

    private final AutopilotRun.Controls controls;
    private final String kommun;
    private final Map<String, PlannedTask> seen = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();
    private Map<String, OpenStep> open = new LinkedHashMap<>();
    private List<DueJob> waiting = List.of();

    ThingsToDo(AutopilotRun.Controls controls, String kommun) {
        this.controls = controls;
        this.kommun = kommun;
    }

    void look() {
        waiting = controls.jobs().in(kommun);
        open = new LinkedHashMap<>();
        for (OpenStep step : controls.steps().in(kommun)) {
            PlannedTask task = seen.computeIfAbsent(
                    step.taskId(),
                    id -> controls.people()
                            .see(
                                    id,
                                    controls.steps().place(step),
                                    controls.clock().today()));
            if (!ASIDE.contains(task.place().process())) {
                open.put(step.taskId(), step);
            }
        }
    }

    void giveUp(String id) {
        givenUp.add(id);
    }

    PlannedTask task(OpenStep step) {
        return seen.get(step.taskId());
    }

    /** Whether the turn has a task or a timer left. */
    boolean isLeftOf(WheelYear turn) {
        return seen.entrySet().stream()
                        .anyMatch(task -> open.containsKey(task.getKey())
                                && !givenUp.contains(task.getKey())
                                && task.getValue().wheelYear().equals(turn))
                || waiting.stream()
                        .anyMatch(job -> job.due() != null
                                && turn.businessKey().equals(controls.jobs().caseKey(job)));
    }

    /** What comes back by the calendar and does so on the day, in the order of its hours. */
    List<DueJob> periodic(LocalDate day) {
        TreeMap<String, DueJob> today = new TreeMap<>();
        waiting.stream()
                .filter(job -> job.cycle() != null && !givenUp.contains(job.id()))
                .forEach(job -> Recurrence.on(day, job.cycle())
                        .ifPresent(time -> today.put(time + " " + job.process() + job.id(), job)));
        return List.copyOf(today.values());
    }

    List<DueJob> dueJobs(LocalDate day) {
        return waiting.stream()
                .filter(job -> job.cycle() == null && !givenUp.contains(job.id()))
                .filter(job -> job.due() == null || !job.due().isAfter(day))
                .toList();
    }

    List<OpenStep> dueSteps(LocalDate day) {
        return open.values().stream()
                .filter(step -> !givenUp.contains(step.taskId()))
                .filter(step -> step.lastDay() == null || !step.lastDay().isAfter(day))
                .toList();
    }
}
