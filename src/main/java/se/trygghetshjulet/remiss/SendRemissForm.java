package se.trygghetshjulet.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RemissProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.RemissTerms;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnDocuments;

/** The coordinator looks over who is asked and until when, and sends the draft. */
@Component
@FormOf(RemissProcess.FORM_SKICKA_PA_REMISS)
class SendRemissForm implements StageForm<SendRemissForm.Data> {

    private final RemissRounds rounds;
    private final RemissReceivers receivers;
    private final RemissLetters letters;
    private final TurnDocuments documents;
    private final ShownTurn shown;
    private final Municipalities municipalities;
    private final Clock clock;

    SendRemissForm(
            RemissRounds rounds,
            RemissReceivers receivers,
            RemissLetters letters,
            TurnDocuments documents,
            ShownTurn shown,
            Municipalities municipalities,
            Clock clock) {
        this.rounds = rounds;
        this.receivers = receivers;
        this.letters = letters;
        this.documents = documents;
        this.shown = shown;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<RemissTerms> terms = terms(task);
        Municipality municipality = municipalities.get(task.kommun());
        return Prefill.empty()
                .with("documents", shown.links(task.wheelYear()))
                .with(
                        "receivers",
                        terms.map(RemissTerms::receivers).orElse(List.of()).stream()
                                .map(receiver -> new Row(receiver.name(), receiver.email()))
                                .toList())
                .with(
                        "lastDay",
                        terms.map(known -> municipality
                                        .officeDays()
                                        .next(LocalDate.now(clock).plusDays(known.days())))
                                .orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Set<String> names = new HashSet<>();
        for (Row row : data.receivers()) {
            if (!names.add(row.name())) {
                throw new FormBreach("receivers", row.name() + " står två gånger. Ta bort den ena raden.");
            }
            if (row.hasNoAddress() && role(task, row.name()) == null) {
                throw new FormBreach(
                        "receivers", row.name() + " behöver en e-postadress, annars når remissen inte dit.");
            }
        }
        RemissRound round = rounds.save(new RemissRound(
                null,
                task.kommun(),
                task.wheelYear().year(),
                task.wheelYear().addendum(),
                data.lastDay(),
                data.message(),
                task.person(),
                clock.instant(),
                null,
                null,
                null,
                documents.decidable(task.wheelYear()).stream()
                        .map(RemissRound.SentDocument::new)
                        .collect(Collectors.toSet())));
        for (int row = 0; row < data.receivers().size(); row++) {
            Row receiver = data.receivers().get(row);
            letters.ask(
                    round,
                    receivers.save(RemissReceiver.asked(
                            round,
                            row,
                            receiver.name(),
                            receiver.hasNoAddress() ? null : receiver.email(),
                            role(task, receiver.name()))));
        }
        return Map.of();
    }

    /** Those whom the profile lets answer in the product are known by their names. */
    private String role(WheelTask task, String name) {
        return terms(task).map(RemissTerms::receivers).orElse(List.of()).stream()
                .filter(receiver -> receiver.name().equals(name))
                .map(RemissTerms.Receiver::role)
                .filter(Objects::nonNull)
                .map(Role::id)
                .findFirst()
                .orElse(null);
    }

    /** A profile that has dropped it meanwhile lets the round go on to its end. */
    private Optional<RemissTerms> terms(WheelTask task) {
        return Optional.ofNullable(municipalities.get(task.kommun()).decision().remiss());
    }

    record Data(List<Row> receivers, LocalDate lastDay, String message) {}

    record Row(String name, String email) {

        private boolean hasNoAddress() {
            return email == null || email.isBlank();
        }
    }
}
