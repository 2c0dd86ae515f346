package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** The secretary tells when the minutes were adjusted and posted; from then the appeal period runs. */
@Component
@FormOf(LagaKraftProcess.FORM_JUSTERA_PROTOKOLL)
class AnnounceForm implements StageForm<AnnounceForm.Data> {

    private final Decisions decisions;
    private final Announcements announcements;
    private final DecidedMatter decided;
    private final Clock clock;

    AnnounceForm(Decisions decisions, Announcements announcements, DecidedMatter decided, Clock clock) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.decided = decided;
        this.clock = clock;
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(
                LastDay.statutory(DecisionClock.lastDayToAdjust(decision(task).meetingDate())));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Decision decision = decision(task);
        LocalDate adjustBy = DecisionClock.lastDayToAdjust(decision.meetingDate());
        return Prefill.empty()
                .with("decisionText", decided.excerpt(decision).reference())
                .with("adjustBy", adjustBy.toString())
                .with(
                        "lateText",
                        LocalDate.now(clock).isAfter(adjustBy)
                                ? "Fjortondagarstiden gick ut " + adjustBy
                                        + ". Är protokollet inte justerat än behöver det göras nu. För in de riktiga dagarna."
                                : "");
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Decision decision = decision(task);
        if (data.adjustedOn().isBefore(decision.meetingDate())) {
            throw new FormBreach(
                    "adjustedOn",
                    "Sammanträdet hölls " + decision.meetingDate() + ". Protokollet kan inte ha justerats före det.");
        }
        if (data.postedOn().isBefore(data.adjustedOn())) {
            throw new FormBreach("postedOn", "Justeringen kan inte anslås innan protokollet är justerat. Rätta dagen.");
        }
        announcements.save(
                Announcement.of(decision, data.adjustedOn(), data.postedOn(), task.person(), clock.instant()));
        return Map.of();
    }

    private Decision decision(WheelTask task) {
        return decisions.findById(LagaKraftProcess.DECISION.in(task)).orElseThrow();
    }

    record Data(LocalDate adjustedOn, LocalDate postedOn) {}
}
