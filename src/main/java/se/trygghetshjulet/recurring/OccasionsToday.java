package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.AterkommandeProcess;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.municipality.Municipalities;

/** Whether the day has come for an occasion. */
@Component
class OccasionsToday implements DailyWork {

    private final Municipalities municipalities;
    private final Openings openings;
    private final Clock clock;

    OccasionsToday(Municipalities municipalities, Openings openings, Clock clock) {
        this.municipalities = municipalities;
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    public String process() {
        return AterkommandeProcess.KEY;
    }

    @Override
    public boolean hasSomething(String kommun) {
        LocalDate today = LocalDate.now(clock);
        return municipalities.get(kommun).activities().stream()
                .anyMatch(activity -> Rhythm.due(activity, today).stream()
                        .anyMatch(day -> !openings.isOpenByRhythm(kommun, activity, day)));
    }
}
