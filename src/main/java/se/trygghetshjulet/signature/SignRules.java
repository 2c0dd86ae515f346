package se.trygghetshjulet.signature;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.sealing.SigningFailed;

/** Who may sign, and in which way. */
@Component
class SignRules {

    private final ObjectProvider<OriginalFiles> files;
    private final Scans scans;
    private final Municipalities municipalities;
    private final People people;

    SignRules(ObjectProvider<OriginalFiles> files, Scans scans, Municipalities municipalities, People people) {
        this.files = files;
        this.scans = scans;
        this.municipalities = municipalities;
        this.people = people;
    }

    Prefill show(Prefill prefill, WheelTask task) {
        boolean sealed = areSealed();
        return prefill.with("hasPaper", isPaperAllowed(task.kommun()))
                .with("isSealed", sealed)
                .with("scanPage", scans.page(task));
    }

    /** @throws FormBreach if the person does not hold the role in which he would sign */
    void demandRole(WheelTask task) {
        Role role = task.signatory();
        if (task.person() == null || !people.isMember(task.person(), role.group(task.kommun()))) {
            throw new FormBreach(
                    "name",
                    "Bara den som har rollen " + role.title()
                            + " kan svara här, och den har du inte längre. Lämna tillbaka uppgiften.");
        }
    }

    /** @throws FormBreach if the original on paper is missing, or the file cannot be signed */
    void demandSignable(Signature signature) {
        SigningIntent will = signature.will();
        if (signature.onPaper()) {
            scans.demand("onPaper", will.kommun(), will.versions(), will.mandate());
            return;
        }
        OriginalFiles kept = files.getIfAvailable();
        if (kept != null && kept.areSealed()) {
            try {
                kept.demandSealable(will);
            } catch (SigningFailed e) {
                throw new FormBreach("outcome", e.getMessage());
            }
        }
    }

    /** Where nothing is signed electronically, paper is all there is. */
    private boolean isPaperAllowed(String kommun) {
        return !areSealed() || municipalities.get(kommun).signatories().onPaper();
    }

    private boolean areSealed() {
        OriginalFiles kept = files.getIfAvailable();
        return kept != null && kept.areSealed();
    }
}
