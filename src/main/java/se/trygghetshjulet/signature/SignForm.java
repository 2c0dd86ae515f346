package se.trygghetshjulet.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.signature.ShownOriginals.Shown;
import se.trygghetshjulet.signature.Signature.SignedDocument;
import se.trygghetshjulet.turn.DocumentsToSign;

/**
 * Somebody signs, or says why not. Here only the will is recorded; the file is signed in a step of its own, so that a
 * service that takes its time does not keep the person waiting, or lose the answer.
 */
@Component
@FormOf(UnderskriftProcess.FORM_SKRIV_UNDER)
class SignForm implements StageForm<SignForm.Data> {

    private final Signatures signatures;
    private final DocumentsToSign originals;
    private final SigningCase cases;
    private final ShownOriginals shownOriginals;
    private final SignRules rules;
    private final Refusals refusals;
    private final DecidedMatter decided;
    private final Municipalities municipalities;
    private final People people;
    private final CoherenceGuard guard;
    private final Clock clock;

    SignForm(
            Signatures signatures,
            DocumentsToSign originals,
            SigningCase cases,
            ShownOriginals shownOriginals,
            SignRules rules,
            Refusals refusals,
            DecidedMatter decided,
            Municipalities municipalities,
            People people,
            CoherenceGuard guard,
            Clock clock) {
        this.signatures = signatures;
        this.originals = originals;
        this.cases = cases;
        this.shownOriginals = shownOriginals;
        this.rules = rules;
        this.refusals = refusals;
        this.decided = decided;
        this.municipalities = municipalities;
        this.people = people;
        this.guard = guard;
        this.clock = clock;
    }

    /** The model names the law's two; the others are named by the profile. */
    @Override
    public String title(WheelTask task) {
        return task.party().isOther()
                ? "Skriv under för "
                        + municipalities.get(task.kommun()).parties().inText(task.party())
                : task.name();
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Municipality municipality = municipalities.get(task.kommun());
        Mandate mandate = cases.mandate(task);
        List<Shown> files = shownOriginals.of(task.kommun(), cases.originals(task));
        return rules.show(content(task), task)
                .with("originals", files)
                .with("shown", ShownOriginals.mark(files))
                .with("partyName", municipality.partyName(task.party()))
                .with("name", nameOf(task.person()))
                .with(
                        "title",
                        municipality
                                .signatories()
                                .in(mandate)
                                .map(Signatory::title)
                                .orElseGet(mandate.role()::title))
                .with("date", LocalDate.now(clock));
    }

    private String nameOf(String person) {
        return people.of(Set.of(), person == null ? Set.of() : Set.of(person)).stream()
                .map(Contact::name)
                .findFirst()
                .orElse(null);
    }

    private Prefill content(WheelTask task) {
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

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        rules.demandRole(task);
        List<Shown> files = shownOriginals.of(task.kommun(), cases.originals(task));
        Signature signature = signature(task, data, files);
        if (signature.signed()) {
            if (!OneAnnex.isMeant(task.flags())) {
                guard.demand(task.wheelYear(), Gate.SIGNATURE);
            }
            demandShown(task, data, files);
            rules.demandSignable(signature);
        }
        signatures.save(signature);
        if (!signature.signed()) {
            refusals.tell(task, data.reason());
        }
        return Map.ofEntries(UnderskriftProcess.OUTCOME.of(data.outcome()));
    }

    private Signature signature(WheelTask task, Data data, List<Shown> files) {
        boolean signed = UnderskriftProcess.OUTCOME_UNDERTECKNAD.equals(data.outcome());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Signature(
                null,
                task.kommun(),
                task.party(),
                task.signatory(),
                signed,
                signed && Boolean.TRUE.equals(data.onPaper()),
                data.name(),
                data.title(),
                data.place(),
                data.date(),
                data.reason(),
                null,
                null,
                null,
                task.person(),
                now,
                files.stream()
                        .map(file -> new SignedDocument(file.version(), task.party(), task.signatory(), file.sha256()))
                        .collect(Collectors.toSet()));
    }

    /** Nobody signs another file than the one that he has been shown. */
    private void demandShown(WheelTask task, Data data, List<Shown> files) {
        if (!ShownOriginals.mark(files).equals(data.shown())) {
            throw new FormBreach(
                    List.of(new FormBreach.Finding(
                            "outcome",
                            "Det som skrivs under har ändrats sedan du öppnade formuläret, eller så har någon annan hunnit"
                                    + " skriva under samma fil. Kontrollsumman visas på nytt. Läs filen igen och svara"
                                    + " sedan.")),
                    prefill(task)
                            .with("place", data.place())
                            .with("name", data.name())
                            .with("title", data.title())
                            .values());
        }
    }

    /** @param shown what tells the files that the form has shown */
    record Data(
            String outcome,
            Boolean onPaper,
            String name,
            String title,
            String place,
            LocalDate date,
            String reason,
            String shown) {}
}
