package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Announcement;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionClock;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.decision.minutes.MinutesToAnnounce;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagaKraftProcess;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** The secretary tells when the minutes were adjusted and posted; from then the appeal period runs. */
@Component
@FormOf(LagaKraftProcess.FORM_JUSTERA_PROTOKOLL)
class AnnounceForm implements StageForm<AnnounceForm.Data> {

    private final Decisions decisions;
    private final Announcements announcements;
    private final DecidedMatter decided;
    private final MinutesToAnnounce minutes;
    private final Municipalities municipalities;
    private final Clock clock;

    AnnounceForm(
            Decisions decisions,
            Announcements announcements,
            DecidedMatter decided,
            MinutesToAnnounce minutes,
            Municipalities municipalities,
            Clock clock) {
        this.municipalities = municipalities;
        this.minutes = minutes;
        this.decisions = decisions;
        this.announcements = announcements;
        this.decided = decided;
        this.clock = clock;
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(minutes.lastDay(decision(task)));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Decision decision = decision(task);
        LocalDate meeting = minutes.day(decision);
        if (decision.manner().adjustedAtOnce()) {
            return shown(decision)
                    .with("decisionText", decided.excerpt(decision).reference())
                    .with(
                            "atOnceText",
                            "Paragrafen justerades omedelbart, den " + meeting + ". Justeringen anslås senast den "
                                    + DecisionClock.lastDayToPost(meeting)
                                    + " (kommunallagen 8 kap. 12 §). Justerades den inte då fyller du i den riktiga dagen.")
                    .with("adjustedOn", meeting);
        }
        LocalDate adjustBy = DecisionClock.lastDayToAdjust(meeting);
        return shown(decision)
                .with("decisionText", decided.excerpt(decision).reference())
                .with("adjustBy", adjustBy.toString())
                .with(
                        "lateText",
                        LocalDate.now(clock).isAfter(adjustBy)
                                ? "Fjortondagarstiden gick ut " + adjustBy
                                        + ". Är protokollet inte justerat än behöver det göras nu. För in de riktiga dagarna."
                                : "");
    }

    private Prefill shown(Decision decision) {
        return Prefill.empty()
                .with("hasBoards", !boards(decision).isEmpty())
                .with("boards", String.join(", ", boards(decision)));
    }

    /** Of a gemensam nämnd all members' (KL 8:9–10); none where there is one board. */
    private List<String> boards(Decision decision) {
        return municipalities.get(decision.kommun()).body(decision.body()).members();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Decision decision = decision(task);
        LocalDate meeting = minutes.day(decision);
        if (data.adjustedOn().isBefore(meeting)) {
            throw new FormBreach(
                    "adjustedOn", "Sammanträdet hölls " + meeting + ". Protokollet kan inte ha justerats före det.");
        }
        if (data.postedOn().isBefore(data.adjustedOn())) {
            throw new FormBreach("postedOn", "Justeringen kan inte anslås innan protokollet är justerat. Rätta dagen.");
        }
        if (decision.manner().adjustedAtOnce() && !data.adjustedOn().equals(meeting)) {
            decisions.save(decision.notAdjustedAtOnce());
        }
        announcements.save(Announcement.of(
                decision,
                meeting,
                data.adjustedOn(),
                data.postedOn(),
                boards(decision),
                task.person(),
                clock.instant()));
        return Map.of();
    }

    private Decision decision(WheelTask task) {
        return decisions.findById(LagaKraftProcess.DECISION.in(task)).orElseThrow();
    }

    /** @param everywhere that it is posted on all boards; asked for only where there are several, and then demanded by the form */
    record Data(LocalDate adjustedOn, LocalDate postedOn, Boolean everywhere) {}
}
