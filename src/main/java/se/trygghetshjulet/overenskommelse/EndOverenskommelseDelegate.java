package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;

/** The notice is over: the överenskommelse ends, and who is concerned hears of it. */
@Component
class EndOverenskommelseDelegate implements JavaDelegate {

    private final Notices notices;
    private final Overenskommelser agreements;
    private final ApplicationEventPublisher events;
    private final OverenskommelseLetters letters;
    private final Municipalities municipalities;
    private final Clock clock;

    EndOverenskommelseDelegate(
            Notices notices,
            Overenskommelser agreements,
            ApplicationEventPublisher events,
            OverenskommelseLetters letters,
            Municipalities municipalities,
            Clock clock) {
        this.notices = notices;
        this.agreements = agreements;
        this.events = events;
        this.letters = letters;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The agreement goes on between the rest; who signs and reports is the profile's to say from now on. */
    private void leave(Termination termination) {
        Parties parties = municipalities.get(termination.kommun()).parties();
        Termination ended = notices.save(termination.ended(clock.instant()));
        letters.announce(
                ended,
                "En part har lämnat överenskommelsen",
                parties.name(termination.party()) + " är inte längre part i överenskommelsen, som gäller mellan "
                        + parties.nameWithout(termination.party())
                        + ".\n\nSäkerhetssamordnaren reviderar planen om den har åtgärder som parten svarar för, och ber"
                        + " administratören ta bort parten ur kommunens profil.");
    }

    @Override
    public void execute(DelegateExecution execution) {
        Termination termination = notices.of(execution.getVariables());
        if (termination.leavesAlone()) {
            leave(termination);
            return;
        }
        agreements.terminated(
                termination.agreement(), StateReason.note(termination.notice().reason()));
        notices.save(termination.ended(clock.instant()));
        events.publishEvent(
                new OverenskommelseEnded(termination.kommun(), termination.agreement(), termination.endsThePlan()));
    }
}
