package se.trygghetshjulet.signature;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

/** What the coordinator does about a file that could not be signed for somebody who wants to. */
@Component
@FormOf(UnderskriftProcess.FORM_ATGARDA_UNDERSKRIFT)
class MendSealForm implements StageForm<MendSealForm.Data> {

    private final SigningCase cases;
    private final Signatures signatures;
    private final ShownOriginals shown;
    private final Scans scans;
    private final Municipalities municipalities;

    MendSealForm(
            SigningCase cases,
            Signatures signatures,
            ShownOriginals shown,
            Scans scans,
            Municipalities municipalities) {
        this.cases = cases;
        this.signatures = signatures;
        this.shown = shown;
        this.scans = scans;
        this.municipalities = municipalities;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + " för " + partyName(task);
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Signature signature = cases.signature(task);
        return Prefill.empty()
                .with("name", signature.signatoryName())
                .with("title", signature.signatoryTitle())
                .with("partyName", partyName(task))
                .with("reason", signature.fault())
                .with("hasOtherName", signature.hasOtherName())
                .with("otherName", signature.otherName())
                .with("originals", shown.of(task.kommun(), cases.originals(task)))
                .with("scanPage", scans.page(task));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (UnderskriftProcess.SEALING_PAPPER.equals(data.sealing())) {
            scans.demand("sealing", task.kommun(), cases.versions(task), cases.mandate(task));
            signatures.save(cases.signature(task).byHand());
        } else if (Boolean.TRUE.equals(data.samePerson())) {
            signatures.save(accepted(cases.signature(task), task.person()));
        }
        return Map.ofEntries(UnderskriftProcess.SEALING.of(data.sealing()));
    }

    /** Four eyes: whoever has signed cannot say that it was he. */
    private static Signature accepted(Signature signature, String person) {
        if (!signature.hasOtherName()) {
            throw new FormBreach("samePerson", "Det finns inget namn att godkänna. Ta bort krysset och försök igen.");
        }
        if (person == null || person.equals(signature.person())) {
            throw new FormBreach(
                    "samePerson",
                    "Den som skriver under kan inte själv godkänna namnet i certifikatet. Lämna över uppgiften till"
                            + " någon annan som är säkerhetssamordnare.");
        }
        return signature.nameAccepted(person);
    }

    private String partyName(WheelTask task) {
        return municipalities.get(task.kommun()).partyName(cases.signature(task).party());
    }

    /** @param samePerson whether the other name in the certificate is the signatory's */
    record Data(String sealing, Boolean samePerson) {}
}
