package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.DueJobs;
import se.trygghetshjulet.engine.DueJobs.DueJob;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.OpenSteps;
import se.trygghetshjulet.engine.OpenSteps.OpenStep;
import se.trygghetshjulet.engine.PaminnelseProcess;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * Lets a municipality go through its days by itself. Whatever the calendar starts, starts on its day; everybody uses all
 * the time there is and does each task on its last day, with an ordinary answer, so that the days are the latest that
 * can be without anybody being late. What cannot be done is noted and left; the rest goes on.
 */
@Component
@Profile(Rehearsing.PROFILE)
class Autopilot {

    /** Far more than any day has to do; more means that something goes round in circles. */
    private static final int MOST_A_DAY = 500;

    /** The last follow-up of a year is done early in the next one; by then it must be. */
    private static final int MONTHS_TO_FINISH = 4;

    /** What only writes or sends letters, and moves no day. */
    private static final Set<String> LETTERS = Set.of(BrevProcess.KEY, PaminnelseProcess.KEY);

    /** Models whose tasks are no part of a year: a letter that does not arrive, somebody who is away. */
    private static final Set<String> ASIDE = Set.of(BrevProcess.KEY, FranvaroProcess.KEY);

    private final DueJobs jobs;
    private final OpenSteps steps;
    private final Understudy understudy;
    private final WheelProcesses processes;
    private final MovedClock clock;

    Autopilot(DueJobs jobs, OpenSteps steps, Understudy understudy, WheelProcesses processes, MovedClock clock) {
        this.jobs = jobs;
        this.steps = steps;
        this.understudy = understudy;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * From the clock's day until the year and its last follow-up are over.
     *
     * @param year plan year whose turn is started on its day, unless it has been
     * @throws CancellationException if the thread is interrupted, which is heeded once a day
     */
    RunLog run(Municipality municipality, int year) {
        return new Run(municipality, new WheelYear(municipality.id(), year)).play();
    }

    private final class Run {

        private final Municipality municipality;
        private final WheelYear turn;
        private final RunLog log = new RunLog();
        private final Map<String, PlannedTask> seen = new HashMap<>();
        private final Set<String> givenUp = new HashSet<>();
        private Map<String, OpenStep> open = new LinkedHashMap<>();
        private List<DueJob> waiting = List.of();
        private boolean started;

        Run(Municipality municipality, WheelYear turn) {
            this.municipality = municipality;
            this.turn = turn;
        }

        RunLog play() {
            LocalDate yearEnd = LocalDate.of(turn.year(), 12, 31);
            LETTERS.forEach(process -> jobs.putAside(municipality.id(), process));
            look();
            while (!clock.today().isAfter(yearEnd) || isUnderWay(yearEnd)) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("The rehearsal took too long");
                }
                day();
                clock.turnTo(clock.today().plusDays(1));
            }
            return log;
        }

        private boolean isUnderWay(LocalDate yearEnd) {
            return clock.today().isBefore(yearEnd.plusMonths(MONTHS_TO_FINISH))
                    && (seen.entrySet().stream()
                                    .anyMatch(task -> open.containsKey(task.getKey())
                                            && !givenUp.contains(task.getKey())
                                            && task.getValue().wheelYear().equals(turn))
                            || waiting.stream()
                                    .anyMatch(job -> job.due() != null
                                            && turn.businessKey().equals(jobs.caseKey(job))));
        }

        private void day() {
            startTurn();
            firePeriodic();
            for (int step = 0; fireDue() | completeDue(); step++) {
                if (step > MOST_A_DAY) {
                    throw new IllegalStateException(turn + " goes round in circles on " + clock.today());
                }
            }
        }

        /** The calendar does it on this day, too, but only for a year that it was there to wait for. */
        private void startTurn() {
            if (started || clock.today().isBefore(municipality.wheel().startOf(turn.year()))) {
                return;
            }
            started = true;
            if (!processes.isKnown(ArshjulProcess.KEY, turn)) {
                JsonNode answer = JsonNodeFactory.instance.objectNode().put("year", turn.year());
                attempt(
                        turn.businessKey(),
                        "Starta årets hjul",
                        () -> understudy.start(municipality, ArshjulProcess.KEY, answer));
                look();
            }
        }

        private void firePeriodic() {
            TreeMap<String, DueJob> today = new TreeMap<>();
            waiting.stream()
                    .filter(job -> job.cycle() != null && !givenUp.contains(job.id()))
                    .forEach(job -> Recurrence.on(clock.today(), job.cycle())
                            .ifPresent(time -> today.put(time + " " + job.process() + job.id(), job)));
            today.values().forEach(job -> attempt(job.id(), job.process(), () -> jobs.fire(job)));
            if (!today.isEmpty()) {
                look();
            }
        }

        private boolean fireDue() {
            List<DueJob> due = waiting.stream()
                    .filter(job -> job.cycle() == null && !givenUp.contains(job.id()))
                    .filter(job -> job.due() == null || !job.due().isAfter(clock.today()))
                    .toList();
            due.forEach(this::fire);
            if (!due.isEmpty()) {
                look();
            }
            return !due.isEmpty();
        }

        private void fire(DueJob job) {
            if (job.due() == null) {
                attempt(job.id(), job.process(), () -> jobs.fire(job));
                return;
            }
            PlannedTimer timer = new PlannedTimer(
                    clock.today(), jobs.place(job), jobs.caseKey(job), jobs.flag(job, BraMoteProcess.ACTIVITY));
            if (attempt(job.id(), timer.place().name(), () -> jobs.fire(job))) {
                log.fired(timer);
            }
        }

        private boolean completeDue() {
            List<OpenStep> due = open.values().stream()
                    .filter(step -> !givenUp.contains(step.taskId()))
                    .filter(step -> step.lastDay() == null || !step.lastDay().isAfter(clock.today()))
                    .toList();
            due.forEach(this::complete);
            if (!due.isEmpty()) {
                look();
            }
            return !due.isEmpty();
        }

        /** A task that another one has taken with it is gone. */
        private void complete(OpenStep step) {
            if (!steps.isOpen(step)) {
                return;
            }
            PlannedTask task = seen.get(step.taskId());
            if (attempt(step.taskId(), task.title(), () -> understudy.complete(step.taskId(), clock.today()))) {
                log.done(task);
            }
        }

        private boolean attempt(String id, String what, Runnable action) {
            try {
                action.run();
                return true;
            } catch (RuntimeException e) {
                givenUp.add(id);
                log.stopped(clock.today(), what, e);
                return false;
            }
        }

        /** Takes note of what there is to do now. */
        private void look() {
            waiting = jobs.in(municipality.id());
            open = new LinkedHashMap<>();
            for (OpenStep step : steps.in(municipality.id())) {
                PlannedTask task =
                        seen.computeIfAbsent(step.taskId(), id -> understudy.see(id, steps.place(step), clock.today()));
                if (!ASIDE.contains(task.place().process())) {
                    open.put(step.taskId(), step);
                }
            }
        }
    }
}
