package se.trygghetshjulet.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RemissProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.turn.ShownTurn;

/** What one of those who were asked answered, entered by somebody of theirs or by the coordinator. */
@Component
@FormOf(RemissProcess.FORM_REGISTRERA_REMISSVAR)
class AnswerRemissForm implements StageForm<AnswerRemissForm.Data> {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;
    private final ShownTurn shown;
    private final Clock clock;

    AnswerRemissForm(RemissRounds rounds, RemissReceivers receivers, ShownTurn shown, Clock clock) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ": " + receiver(task).name();
    }

    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(round(task).lastDay()));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with("receiverName", receiver(task).name())
                .with(
                        "lastDayText",
                        "Svar senast " + SwedishDate.inWords(round(task).lastDay()) + ".")
                .with("receivedOn", LocalDate.now(clock));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        RemissRound round = round(task);
        if (data.outcome() == RemissStatus.UTEBLEV && !LocalDate.now(clock).isAfter(round.lastDay())) {
            throw new FormBreach(
                    "outcome",
                    "Sista dagen är " + round.lastDay() + ". Först efter den kan du föra in att inget svar kom.");
        }
        if (data.receivedOn() != null && data.receivedOn().isBefore(round.sentOn())) {
            throw new FormBreach(
                    "receivedOn", "Remissen skickades " + round.sentOn() + ". Svaret kan inte ha kommit före det.");
        }
        List<RemissReceiver.Point> points = data.points() == null
                ? List.of()
                : data.points().stream()
                        .map(row -> new RemissReceiver.Point(row.text(), null, null))
                        .toList();
        receivers.save(receiver(task)
                .answered(data.outcome(), data.receivedOn(), data.answer(), points, task.person(), clock.instant()));
        return Map.of();
    }

    private RemissReceiver receiver(WheelTask task) {
        return receivers
                .findByKommunAndId(task.kommun(), RemissProcess.REMISS_RECEIVER.in(task))
                .orElseThrow();
    }

    private RemissRound round(WheelTask task) {
        return rounds.of(task.wheelYear()).orElseThrow();
    }

    /** @param answer asked for, with the points, only where there is one */
    record Data(RemissStatus outcome, LocalDate receivedOn, String answer, List<Row> points) {}

    record Row(String text) {}
}
