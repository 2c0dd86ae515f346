package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Remarks;
import se.trygghetshjulet.municipality.Municipalities;

/** Records what a body decided, and passes its reasons on to those who draft. */
@Component
class Minutes {

    private final Decisions decisions;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final Clock clock;

    Minutes(Decisions decisions, Remarks remarks, Municipalities municipalities, Clock clock) {
        this.decisions = decisions;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @throws FormBreach if the meeting is yet to come or its § is taken */
    void record(WheelTask task, String body, Entry entry) {
        if (entry.meetingDate().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("meetingDate", "Sammanträdet har inte varit än. Välj ett som har hållits.");
        }
        if (isBeforeProposal(task, body, entry)) {
            throw new FormBreach(
                    "meetingDate", "Arbetsutskottets förslag är från ett senare sammanträde. Välj ett efter det.");
        }
        if (decisions.existsByKommunAndBodyAndMeetingDateAndParagraph(
                task.kommun(), body, entry.meetingDate(), entry.paragraph())) {
            throw new FormBreach(
                    "paragraph",
                    "§ " + entry.paragraph() + " från " + entry.meetingDate() + " är redan registrerad. Kontrollera.");
        }
        decisions.save(new Decision(
                null,
                task.kommun(),
                task.year(),
                body,
                entry.meetingDate(),
                entry.paragraph(),
                entry.outcome(),
                entry.text(),
                entry.reason(),
                entry.reservation(),
                task.person(),
                clock.instant()));
        if (entry.reason() != null && entry.outcome() != Outcome.BORDLAGGNING) {
            String name = municipalities.get(task.kommun()).body(body).name();
            remarks.add(task.wheelYear(), name, entry.reason(), task.person());
        }
    }

    /** Kommunstyrelsen cannot have decided before arbetsutskottet proposed. */
    private boolean isBeforeProposal(WheelTask task, String body, Entry entry) {
        return DecisionProcess.KOMMUNSTYRELSE.equals(body)
                && decisions
                        .findFirstByKommunAndPlanYearAndBodyOrderByIdDesc(
                                task.kommun(), task.year(), DecisionProcess.ARBETSUTSKOTT)
                        .map(Decision::meetingDate)
                        .filter(entry.meetingDate()::isBefore)
                        .isPresent();
    }

    record Entry(
            LocalDate meetingDate, int paragraph, Outcome outcome, String text, String reason, String reservation) {}
}
