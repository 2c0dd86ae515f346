package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.MedborgarlofteProcess;
import se.trygghetshjulet.engine.WheelProcesses;
import se.trygghetshjulet.medborgarlofte.OwnTerm;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** Opens an occasion: its row, which there can be only one of, and its process. */
@Component
class Openings {

    private final Occasions occasions;
    private final WheelProcesses processes;
    private final Municipalities municipalities;
    private final Clock clock;

    Openings(Occasions occasions, WheelProcesses processes, Municipalities municipalities, Clock clock) {
        this.occasions = occasions;
        this.processes = processes;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Opens what the rhythm asks for, unless it has been opened before. */
    void byRhythm(String kommun, Activity activity, LocalDate day) {
        if (!isOpenByRhythm(kommun, activity, day)) {
            open(kommun, activity, day, 0, occasion -> {});
        }
    }

    /** Whether what the rhythm asks for has been opened, be it over or not. */
    boolean isOpenByRhythm(String kommun, Activity activity, LocalDate day) {
        return occasions.existsByKommunAndActivityAndOccasionDayAndSequenceNo(kommun, activity.id(), day, 0);
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
        Map<String, Object> flags = new HashMap<>(Map.ofEntries(
                RecurringProcess.ACTIVITY.of(activity.id()), RecurringProcess.OCCASION.of(occasion.id())));
        WheelYear year = new WheelYear(kommun, day.getYear());
        if (activity.kind() == Activity.Kind.MEDBORGARLOFTE) {
            // it rests on the areas of the plan that holds on its first day
            year = new WheelYear(kommun, planYear(kommun, day));
            flags.put(MedborgarlofteProcess.PROMISE.name(), new OwnTerm(activity.id(), day).part());
        }
        processes.start(kommun, activity.kind().id(), year.businessKey(), flags);
    }

    private int planYear(String kommun, LocalDate day) {
        return municipalities.get(kommun).documents().plan().planYear().of(day);
    }
}
