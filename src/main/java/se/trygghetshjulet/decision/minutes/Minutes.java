package se.trygghetshjulet.decision.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.ReferredBack;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.turn.TurnDocuments;
import se.trygghetshjulet.turn.TurnLife;

/** Records what a body decided, passes its reasons on to those who draft, and says so when a matter comes back. */
@Component
public class Minutes {

    private final Decisions decisions;
    private final TurnDocuments documents;
    private final TurnLife life;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final DecisionPath path;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            Decisions decisions,
            TurnDocuments documents,
            TurnLife life,
            Remarks remarks,
            Municipalities municipalities,
            DecisionPath path,
            ApplicationEventPublisher events,
            Clock clock) {
        this.path = path;
        this.events = events;
        this.decisions = decisions;
        this.documents = documents;
        this.life = life;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @throws FormBreach if the meeting is yet to come, came before the proposal, or its § is taken */
    public void record(WheelTask task, String body, Entry entry) {
        Municipality municipality = municipalities.get(task.kommun());
        Ruling ruling = entry.ruling();
        if (entry.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach(
                    entry.field(),
                    entry.manner().way() == Way.SAMMANTRADE
                            ? "Sammanträdet har inte varit än. Välj ett som har hållits."
                            : "Dagen har inte varit än. Ange den dag då beslutet fattades.");
        }
        proposalBefore(task, body)
                .filter(proposal -> entry.meetingDate().isBefore(proposal.meetingDate()))
                .ifPresent(proposal -> {
                    throw new FormBreach(
                            entry.field(),
                            "Förslaget från "
                                    + municipality.body(proposal.body()).name()
                                    + " är från ett senare sammanträde, " + proposal.meetingDate()
                                    + ". Välj ett efter det.");
                });
        if (decisions.existsByKommunAndBodyAndMannerWayAndMeetingDateAndParagraph(
                task.kommun(), body, entry.manner().way(), entry.meetingDate(), entry.paragraph())) {
            throw new FormBreach(
                    "paragraph",
                    (entry.manner().isDelegated() ? "Nr " : "§ ") + entry.paragraph() + " från " + entry.meetingDate()
                            + " är redan registrerad. Kontrollera.");
        }
        Decision decision = decisions.save(new Decision(
                null,
                task.kommun(),
                task.year(),
                task.wheelYear().addendum(),
                body,
                entry.meetingDate(),
                entry.paragraph(),
                ruling,
                entry.manner(),
                task.person(),
                clock.instant(),
                documents.decidable(task.wheelYear()).stream()
                        .map(Decision.DecidedDocument::new)
                        .collect(Collectors.toSet())));
        if (ruling.reason() != null && ruling.outcome() != Outcome.BORDLAGGNING) {
            remarks.add(task.wheelYear(), municipality.body(body).name(), ruling.reason(), task.person());
        }
        if (ruling.outcome() == Outcome.ATERREMISS) {
            life.sendBack(task.wheelYear(), StateReason.decision(decision.id()));
            events.publishEvent(
                    new ReferredBack(task.wheelYear(), municipality.body(body).name(), ruling.reason()));
        }
    }

    /** The last decision of those bodies that the matter passes before this one. */
    private Optional<Decision> proposalBefore(WheelTask task, String body) {
        List<String> stations = path.stations(task.wheelYear());
        return stations.stream()
                .takeWhile(earlier -> !earlier.equals(body))
                .filter(earlier -> stations.contains(body))
                .flatMap(earlier -> decisions.last(task.wheelYear(), earlier).stream())
                .max(Comparator.comparing(Decision::meetingDate));
    }

    public record Entry(LocalDate meetingDate, int paragraph, Ruling ruling, Manner manner) {

        /** Of a meeting that was like others. */
        public Entry(LocalDate meetingDate, int paragraph, Ruling ruling) {
            this(meetingDate, paragraph, ruling, Manner.MEETING);
        }

        /** Key of the form's field where the day was written. */
        private String field() {
            return manner.way() == Way.SAMMANTRADE ? "meetingDate" : "decidedOn";
        }
    }
}
