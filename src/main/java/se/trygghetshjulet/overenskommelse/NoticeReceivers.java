package se.trygghetshjulet.overenskommelse;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Party;

/** {@code noticeReceivers} in the models: all who sign but the party that has given notice. */
@Component("noticeReceivers")
public class NoticeReceivers {

    private final Notices notices;
    private final Municipalities municipalities;

    NoticeReceivers(Notices notices, Municipalities municipalities) {
        this.notices = notices;
        this.municipalities = municipalities;
    }

    public List<String> of(DelegateExecution execution) {
        return of(notices.of(execution.getVariables())).stream().map(Party::id).toList();
    }

    List<Party> of(Termination termination) {
        return municipalities.get(termination.kommun()).parties().signing().stream()
                .filter(party -> !party.equals(termination.party()))
                .toList();
    }
}
