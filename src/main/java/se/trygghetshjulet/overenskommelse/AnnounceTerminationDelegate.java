package se.trygghetshjulet.overenskommelse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;

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
        String party = municipalities.get(termination.kommun()).partyName(termination.party());
        if (termination.withdrawnAt() != null) {
            letters.announce(
                    termination,
                    "Uppsägningen är återtagen",
                    "Parterna är överens om att återta uppsägningen från " + party + " den "
                            + termination.notice().noticedOn() + ". Överenskommelsen gäller som förut.");
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
