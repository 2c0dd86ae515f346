package se.trygghetshjulet.remiss;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RemissProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnLife;

/** The coordinator weighs each point, and lets the draft go on or has it changed first. */
@Component
@FormOf(RemissProcess.FORM_SAMMANSTALL_REMISSVAR)
class CompileRemissForm implements StageForm<CompileRemissForm.Data> {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;
    private final TurnLife life;
    private final Remarks remarks;
    private final ShownTurn shown;
    private final Clock clock;

    CompileRemissForm(
            RemissRounds rounds,
            RemissReceivers receivers,
            TurnLife life,
            Remarks remarks,
            ShownTurn shown,
            Clock clock) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.life = life;
        this.remarks = remarks;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        RemissRound round = round(task);
        List<RemissReceiver> all = receivers.findByRemissRoundOrderByRowNo(round.id());
        List<RemissReceiver> answered =
                all.stream().filter(RemissReceiver::hasAnswered).toList();
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with(
                        "answers",
                        all.stream()
                                .map(receiver ->
                                        new Answer(receiver.name(), receiver.told(round.lastDay()), receiver.answer()))
                                .toList())
                .with(
                        "receivers",
                        answered.stream()
                                .map(receiver -> new Option(
                                        receiver.name(), receiver.id().toString()))
                                .toList())
                .with(
                        "points",
                        answered.stream()
                                .flatMap(receiver -> receiver.points().stream()
                                        .map(point -> new Row(receiver.id().toString(), point.point(), null, null)))
                                .toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        RemissRound round = round(task);
        Map<String, List<RemissReceiver.Point>> weighed = rows(data).stream()
                .collect(Collectors.groupingBy(
                        Row::receiver,
                        Collectors.mapping(
                                row -> new RemissReceiver.Point(row.text(), row.taken(), row.why()),
                                Collectors.toList())));
        for (RemissReceiver receiver : receivers.findByRemissRoundOrderByRowNo(round.id())) {
            List<RemissReceiver.Point> points =
                    weighed.getOrDefault(receiver.id().toString(), List.of());
            if (points.size() < receiver.points().size()) {
                throw new FormBreach(
                        "points",
                        receiver.name() + " har lämnat " + receiver.points().size()
                                + " synpunkter. Ta ställning till alla, och ta inte bort någon.");
            }
            receivers.save(receiver.weighed(points));
        }
        rounds.save(round.compiled(data.summary(), task.person(), clock.instant()));
        if (RemissProcess.OUTCOME_ANDRAS.equals(data.outcome())) {
            remarks.add(task.wheelYear(), "Efter remissen", data.reason(), task.person());
            life.sendBack(task.wheelYear(), StateReason.person(task.person()));
        }
        return Map.ofEntries(RemissProcess.OUTCOME.of(data.outcome()));
    }

    private RemissRound round(WheelTask task) {
        return rounds.of(task.wheelYear()).orElseThrow();
    }

    private static List<Row> rows(Data data) {
        return data.points() == null ? List.of() : data.points();
    }

    /** @param reason what is to be changed; asked for only where something is */
    record Data(List<Row> points, String summary, String outcome, String reason) {}

    /** @param receiver id of the one whose point it is */
    record Row(String receiver, String text, Consideration taken, String why) {}

    record Answer(String name, String state, String text) {}

    record Option(String label, String value) {}
}
