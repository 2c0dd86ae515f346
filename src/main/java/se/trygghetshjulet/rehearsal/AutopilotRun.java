package se.trygghetshjulet.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.engine.BevarandeProcess;
import se.trygghetshjulet.engine.BraMoteProcess;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.DueJobs;
import se.trygghetshjulet.engine.DueJobs.DueJob;
import se.trygghetshjulet.engine.OpenSteps;
import se.trygghetshjulet.engine.OpenSteps.OpenStep;
import se.trygghetshjulet.engine.PaminnelseProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.TurnDays;
import se.trygghetshjulet.municipality.WheelYear;

/** One municipality's way through the days, from the clock's to the end of a year and its last follow-up. */
final class AutopilotRun {

    /** Far more than any day has to do; more means that something goes round in circles. */
    private static final int MOST_A_DAY = 500;

    /** The last follow-up of a year is done early in the next one; by then it must be. */
    private static final int MONTHS_TO_FINISH = 4;

    /** What only writes or sends letters or looks after files, and moves no day. */
    private static final Set<String> ASIDE = Set.of(BrevProcess.KEY, PaminnelseProcess.KEY, BevarandeProcess.KEY);

    /**
     * What it is played by.
     *
     * @param people who do the tasks
     * @param dailyWork what comes every morning and mostly finds nothing
     */
    record Controls(
            DueJobs jobs,
            OpenSteps steps,
            RehearsedPeople people,
            WheelProcesses processes,
            List<DailyWork> dailyWork,
            MovedClock clock) {}

    private final Controls controls;

    private final Municipality municipality;
    private final WheelYear turn;
    private final RunLog log = new RunLog();
    private final ThingsToDo toDo;
    private boolean started;

    AutopilotRun(Controls controls, Municipality municipality, WheelYear turn) {
        this.controls = controls;
        this.municipality = municipality;
        this.turn = turn;
        this.toDo = new ThingsToDo(controls, municipality.id());
    }

    RunLog play() {
        LocalDate yearEnd = new TurnDays(municipality).lastDay(turn.year());
        ASIDE.forEach(process -> controls.jobs().putAside(municipality.id(), process));
        toDo.look();
        while (!controls.clock().today().isAfter(yearEnd) || isUnderWay(yearEnd)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The rehearsal took too long");
            }
            day();
            controls.clock().turnTo(controls.clock().today().plusDays(1));
        }
        return log;
    }

    private boolean isUnderWay(LocalDate yearEnd) {
        return controls.clock().today().isBefore(yearEnd.plusMonths(MONTHS_TO_FINISH)) && toDo.isLeftOf(turn);
    }

    private void day() {
        startTurn();
        firePeriodic();
        for (int step = 0; fireDue() | completeDue(); step++) {
            if (step > MOST_A_DAY) {
                throw new IllegalStateException(
                        turn + " goes round in circles on " + controls.clock().today());
            }
        }
    }

    /** The calendar does it on this day, too, but only for a year that it was there to wait for. */
    private void startTurn() {
        if (started || controls.clock().today().isBefore(new TurnDays(municipality).start(turn.year()))) {
            return;
        }
        started = true;
        if (!controls.processes().isKnown(ArshjulProcess.KEY, turn)) {
            JsonNode answer = JsonNodeFactory.instance.objectNode().put("year", turn.year());
            attempt(
                    turn.businessKey(),
                    "Starta årets hjul",
                    () -> controls.people().start(municipality, ArshjulProcess.KEY, answer));
            toDo.look();
        }
    }

    private void firePeriodic() {
        List<DueJob> today = toDo.periodic(controls.clock().today()).stream()
                .filter(this::findsSomething)
                .toList();
        today.forEach(
                job -> attempt(job.id(), job.process(), () -> controls.jobs().fire(job)));
        lookAfter(today);
    }

    /** What would only look and be gone is not begun; what cannot be asked is, so that what stops it is noted. */
    private boolean findsSomething(DueJob job) {
        List<DailyWork> works = controls.dailyWork().stream()
                .filter(work -> work.process().equals(job.process()))
                .toList();
        try {
            return works.isEmpty() || works.stream().anyMatch(work -> work.hasSomething(municipality.id()));
        } catch (RuntimeException e) {
            return true;
        }
    }

    private boolean fireDue() {
        List<DueJob> due = toDo.dueJobs(controls.clock().today());
        due.forEach(this::fire);
        return lookAfter(due);
    }

    private void fire(DueJob job) {
        if (job.due() == null) {
            attempt(job.id(), job.process(), () -> controls.jobs().fire(job));
            return;
        }
        PlannedTimer timer = new PlannedTimer(
                controls.clock().today(),
                controls.jobs().place(job),
                controls.jobs().caseKey(job),
                controls.jobs().flag(job, BraMoteProcess.ACTIVITY));
        if (attempt(job.id(), timer.place().name(), () -> controls.jobs().fire(job))) {
            log.fired(timer);
        }
    }

    private boolean completeDue() {
        List<OpenStep> due = toDo.dueSteps(controls.clock().today());
        due.forEach(this::complete);
        return lookAfter(due);
    }

    private boolean lookAfter(List<?> done) {
        if (!done.isEmpty()) {
            toDo.look();
        }
        return !done.isEmpty();
    }

    /** A task that another one has taken with it is gone. */
    private void complete(OpenStep step) {
        if (!controls.steps().isOpen(step)) {
            return;
        }
        PlannedTask task = toDo.task(step);
        if (attempt(
                step.taskId(),
                task.title(),
                () -> controls.people().complete(step.taskId(), controls.clock().today()))) {
            log.done(task);
        }
    }

    private boolean attempt(String id, String what, Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException e) {
            toDo.giveUp(id);
            log.stopped(controls.clock().today(), what, e);
            return false;
        }
    }
}
