package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.WheelYear;

/** Opens an occasion: its row, which there can be only one of, and its process. */
@Component
class Openings {

    private final Occasions occasions;
    private final WheelProcesses processes;
    private final Clock clock;

    Openings(Occasions occasions, WheelProcesses processes, Clock clock) {
        this.occasions = occasions;
        this.processes = processes;
        this.clock = clock;
    }

    /** Opens what the rhythm asks for, unless it has been opened before. */
    void byRhythm(String kommun, Activity activity, LocalDate day) {
        if (!occasions.existsByKommunAndActivityAndOccasionDayAndSequenceNo(kommun, activity.id(), day, 0)) {
            open(kommun, activity, day, 0, occasion -> {});
        }
    }

    /**
     * Opens what somebody asks for today.
     *
     * @param prepare what the first task is to find beside the occasion
     */
    void onRequest(String kommun, Activity activity, Consumer<Occasion> prepare) {
        LocalDate today = LocalDate.now(clock);
        int sequenceNo = occasions.countByKommunAndActivityAndOccasionDay(kommun, activity.id(), today) + 1;
        open(kommun, activity, today, sequenceNo, prepare);
    }

    private void open(String kommun, Activity activity, LocalDate day, int sequenceNo, Consumer<Occasion> prepare) {
        Occasion occasion = occasions.save(Occasion.open(kommun, activity, day, sequenceNo, clock.instant()));
        prepare.accept(occasion);
        processes.start(
                kommun,
                activity.kind().id(),
                new WheelYear(kommun, day.getYear()).businessKey(),
                Map.ofEntries(
                        RecurringProcess.ACTIVITY.of(activity.id()), RecurringProcess.OCCASION.of(occasion.id())));
    }
}
