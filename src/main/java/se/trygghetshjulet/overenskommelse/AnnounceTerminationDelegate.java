package se.trygghetshjulet.overenskommelse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;

/** Tells those whom it concerns that the överenskommelse is terminated, or that it is not after all. */
@Component
class AnnounceTerminationDelegate implements JavaDelegate {

    private final Notices notices;
    private final OverenskommelseLetters letters;
    private final Municipalities municipalities;

    AnnounceTerminationDelegate(Notices notices, OverenskommelseLetters letters, Municipalities municipalities) {
        this.notices = notices;
        this.letters = letters;
        this.municipalities = municipalities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Termination termination = notices.of(execution.getVariables());
        Parties parties = municipalities.get(termination.kommun()).parties();
        String party = parties.name(termination.party());
        if (termination.withdrawnAt() != null) {
            letters.announce(
                    termination,
                    "Uppsägningen är återtagen",
                    "Parterna är överens om att återta uppsägningen från " + party + " den "
                            + termination.notice().noticedOn() + ". Överenskommelsen gäller som förut.");
        } else if (termination.leavesAlone()) {
            letters.announce(
                    termination,
                    "En part lämnar överenskommelsen",
                    party + " har sagt upp sin del av överenskommelsen den "
                            + termination.notice().noticedOn() + " och lämnar den efter "
                            + termination.notice().lastDay() + ".\n\nSkäl: "
                            + termination.notice().reason()
                            + "\n\nÖverenskommelsen gäller som förut mellan de övriga: "
                            + parties.nameWithout(termination.party()) + ". Handlingsplanen gäller sin period ut. "
                            + termination.plansFuture().planReason());
        } else {
            letters.announce(
                    termination,
                    "Överenskommelsen är uppsagd",
                    party + " har sagt upp överenskommelsen den "
                            + termination.notice().noticedOn()
                            + ". Sista dagen som den gäller är "
                            + termination.notice().lastDay() + ".\n\nSkäl: "
                            + termination.notice().reason() + "\n\n"
                            + (termination.endsThePlan()
                                    ? "Handlingsplanen upphör samtidigt. "
                                    : "Handlingsplanen gäller sin period ut. ")
                            + termination.plansFuture().planReason());
        }
    }
}
