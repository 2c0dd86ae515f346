package se.trygghetshjulet.decision.correction;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.engine.BeslutsrattelseProcess;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.letter.RoleLetters.Message;
import se.trygghetshjulet.municipality.Role;

/** Tells those who work by the decision how it reads now, and what is left to do by hand. */
@Component
class AnnounceCorrectionDelegate implements JavaDelegate {

    private static final List<Role> CONCERNED = List.of(
            Role.SAKERHETSSAMORDNARE,
            Role.NAMNDSEKRETERARE,
            Role.REGISTRATOR,
            Role.KS_ORDFORANDE,
            Role.LOKALPOLISOMRADESCHEF,
            Role.KOMMUNIKATOR);

    private final CorrectionCases cases;
    private final Corrections corrections;
    private final CorrectableDecisions decisions;
    private final RoleLetters letters;

    AnnounceCorrectionDelegate(
            CorrectionCases cases, Corrections corrections, CorrectableDecisions decisions, RoleLetters letters) {
        this.cases = cases;
        this.corrections = corrections;
        this.decisions = decisions;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Long id = BeslutsrattelseProcess.CORRECTION.in(execution);
        Correction correction = corrections.findByCorrectionCase(id).orElseThrow();
        String byHand = ByHand.after(cases.findById(id).orElseThrow().proposal());
        Decision decision =
                decisions.find(correction.kommun(), correction.decision()).orElseThrow();
        letters.post(
                CONCERNED.stream().map(role -> role.group(correction.kommun())).toList(),
                new Message(
                        correction.kommun(),
                        correction.id().toString(),
                        "beslutsrattelse",
                        decision.wheelYear().businessKey(),
                        "Ett beslut är rättat",
                        "Ett fel i det registrerade beslutet är rättat. Beslutet heter nu: " + decisions.title(decision)
                                + ".\n\n" + correction.text()
                                + (byHand.isEmpty() ? "" : "\n\n" + byHand)
                                + "\n\nRegistratorn meddelar dem som har fått protokollsutdraget. Det som stod före finns kvar."
                                + " Står beslutet på kommunens öppna sida visar sidan rättelsen.",
                        null));
    }
}
