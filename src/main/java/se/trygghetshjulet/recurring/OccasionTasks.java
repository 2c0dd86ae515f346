package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** What all forms of an occasion have in common. */
@Component
class OccasionTasks {

    private final Occasions occasions;
    private final Invitations invitations;
    private final Municipalities municipalities;
    private final Clock clock;

    OccasionTasks(Occasions occasions, Invitations invitations, Municipalities municipalities, Clock clock) {
        this.occasions = occasions;
        this.invitations = invitations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Occasion of(WheelTask task) {
        return occasions.findById(RecurringProcess.OCCASION.in(task)).orElseThrow();
    }

    /** Tells tasks of the same kind apart by their day: "Kalla till mötet: BRÅ-möte 2027-03-10". */
    String title(WheelTask task) {
        return task.name() + ": " + of(task).title();
    }

    /** Adds activityName, activityHelp and occasionDay. */
    Prefill prefill(WheelTask task) {
        Occasion occasion = of(task);
        return Prefill.empty()
                .with("activityName", occasion.name())
                .with(
                        "activityHelp",
                        municipalities
                                .get(task.kommun())
                                .activity(occasion.activity())
                                .help())
                .with("occasionDay", occasion.occasionDay().toString());
    }

    /**
     * The profile's days, but so many working days before the occasion at the latest; none where its day has passed and
     * another one is to be found.
     */
    Optional<LastDay> inTimeFor(WheelTask task, int notice) {
        Municipality municipality = municipalities.get(task.kommun());
        WorkingDays office = municipality.officeDays();
        LocalDate usual =
                office.after(LocalDate.now(clock), municipality.deadlines().daysFor(task.formId()));
        return Optional.of(of(task).occasionDay())
                .filter(this::isToCome)
                .map(day -> office.before(day, notice))
                .map(day -> LastDay.of(day.isBefore(usual) ? day : usual));
    }

    void planned(WheelTask task, LocalDate day, String place) {
        occasions.save(of(task).plannedFor(day, place));
    }

    void held(WheelTask task, LocalDate day) {
        occasions.save(of(task).heldOn(day));
    }

    void held(WheelTask task, LocalDate day, String place) {
        occasions.save(of(task).heldOn(day, place));
    }

    /** @return the flag that ends the case, or lets a new day be found */
    Map<String, Object> cancelled(WheelTask task, String reason) {
        invitations.callOff(task.wheelYear(), occasions.save(of(task).cancelled(reason)));
        return Map.ofEntries(RecurringProcess.OUTCOME.of(RecurringProcess.CANCELLED));
    }

    /** Today counts as to come. */
    boolean isToCome(LocalDate day) {
        return !day.isBefore(LocalDate.now(clock));
    }
}
