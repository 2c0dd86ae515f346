package se.trygghetshjulet.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.signature.Signature.SignedDocument;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

@Component
@FormOf(UnderskriftProcess.FORM_SKRIV_UNDER)
class SignForm implements StageForm<SignForm.Data> {

    private final Signatures signatures;
    private final DocumentsToSign originals;
    private final DecidedMatter decided;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final People people;
    private final CoherenceGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignForm(
            Signatures signatures,
            DocumentsToSign originals,
            DecidedMatter decided,
            Remarks remarks,
            Municipalities municipalities,
            People people,
            CoherenceGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signatures = signatures;
        this.originals = originals;
        this.decided = decided;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.people = people;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Municipality municipality = municipalities.get(task.kommun());
        return shown(task)
                .with("originals", toSign(task))
                .with("partyName", municipality.partyName(task.party()))
                .with(
                        "name",
                        people.of(Set.of(), Set.of(task.person())).stream()
                                .map(Contact::name)
                                .findFirst()
                                .orElse(null))
                .with("title", municipality.signatories().of(task.party()).title())
                .with("date", LocalDate.now(clock));
    }

    private Prefill shown(WheelTask task) {
        if (OneAnnex.isMeant(task.flags())) {
            return originals.shown(OneAnnex.of(originals, task.flags()));
        }
        return guard.show(originals.shown(task.wheelYear()), task.wheelYear(), Gate.SIGNATURE)
                .with("appealNotice", decided.appealNotice(task.wheelYear()))
                .with(
                        "decisionText",
                        decided.decision(task.wheelYear())
                                .map(decision -> decision.reference() + "\n\n" + decision.text())
                                .orElse(""));
    }

    private List<Original> toSign(WheelTask task) {
        return OneAnnex.isMeant(task.flags())
                ? List.of(OneAnnex.of(originals, task.flags()))
                : originals.of(task.wheelYear());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        boolean signed = UnderskriftProcess.OUTCOME_UNDERTECKNAD.equals(data.outcome());
        Signatory signatory = municipalities.get(task.kommun()).signatories().of(task.party());
        if (task.person() == null
                || !people.isMember(task.person(), signatory.role().group(task.kommun()))) {
            throw new FormBreach(
                    "name",
                    "Bara den som har rollen " + signatory.role().title()
                            + " kan svara här, och den har du inte längre. Lämna tillbaka uppgiften.");
        }
        if (signed && !OneAnnex.isMeant(task.flags())) {
            guard.demand(task.wheelYear(), Gate.SIGNATURE);
        }
        List<Long> versions = toSign(task).stream().map(Original::version).toList();
        signatures.save(new Signature(
                null,
                task.kommun(),
                task.party(),
                signed,
                data.name(),
                data.title(),
                data.place(),
                data.date(),
                data.reason(),
                task.person(),
                clock.instant(),
                versions.stream()
                        .map(version -> new SignedDocument(version, task.party()))
                        .collect(Collectors.toSet())));
        if (signed) {
            events.publishEvent(
                    new PartySigned(task.kommun(), task.party(), task.person(), data.name(), data.title(), versions));
        } else {
            refused(task, data.reason());
        }
        return Map.ofEntries(UnderskriftProcess.OUTCOME.of(data.outcome()));
    }

    private void refused(WheelTask task, String reason) {
        String party = municipalities.get(task.kommun()).partyName(task.party());
        if (task.year() != 0) {
            remarks.add(task.wheelYear(), party, "Vill inte skriva under. " + reason, task.person());
        }
        events.publishEvent(new Refused(task.wheelYear(), party, reason));
    }

    record Data(String outcome, String name, String title, String place, LocalDate date, String reason) {}
}
