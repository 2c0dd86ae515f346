package se.trygghetshjulet.decision;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Announcement;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;

/** The registrator asks the court, when the appeal period is over, whether anybody has appealed. */
@Component
@FormOf(LagaKraftProcess.FORM_KONTROLLERA_LAGA_KRAFT)
class CheckAppealForm implements StageForm<CheckAppealForm.Data> {

    private static final String APPEALED = "overklagat";

    private final Decisions decisions;
    private final Announcements announcements;
    private final DecidedMatter decided;
    private final Clock clock;

    CheckAppealForm(Decisions decisions, Announcements announcements, DecidedMatter decided, Clock clock) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.decided = decided;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Announcement announcement = announcement(task);
        return Prefill.empty()
                .with(
                        "decisionText",
                        decided.excerpt(decisions
                                        .findById(announcement.decision())
                                        .orElseThrow())
                                .reference())
                .with("postedOn", announcement.postedOn().toString())
                .with("appealBy", announcement.appealBy().toString())
                .with("finalOn", announcement.finalOn().toString())
                .with("lateText", announcement.delay());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        announcements.save(announcement(task)
                .checked(APPEALED.equals(data.outcome()), data.note(), task.person(), clock.instant()));
        return Map.of();
    }

    private Announcement announcement(WheelTask task) {
        return announcements.findByDecision(LagaKraftProcess.DECISION.in(task)).orElseThrow();
    }

    record Data(String outcome, String note) {}
}
