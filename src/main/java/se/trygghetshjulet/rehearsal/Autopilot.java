package se.trygghetshjulet.rehearsal;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.DueJobs;
import se.trygghetshjulet.engine.OpenSteps;
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

    private final AutopilotRun.Controls controls;

    Autopilot(
            DueJobs jobs,
            OpenSteps steps,
            RehearsedPeople people,
            WheelProcesses processes,
            List<DailyWork> dailyWork,
            MovedClock clock) {
        this.controls = new AutopilotRun.Controls(jobs, steps, people, processes, dailyWork, clock);
    }

    /**
     * From the clock's day until the year and its last follow-up are over.
     *
     * @param year plan year whose turn is started on its day, unless it has been
     * @throws CancellationException if the thread is interrupted, which is heeded once a day
     */
    RunLog run(Municipality municipality, int year) {
        return new AutopilotRun(controls, municipality, new WheelYear(municipality.id(), year)).play();
    }
}
