package se.trygghetshjulet.overenskommelse;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.UppsagningProcess;
import se.trygghetshjulet.municipality.Municipalities;

/** The termination that a case is about, and how the forms show it. */
@Component
class Notices {

    private final Terminations terminations;
    private final Overenskommelser agreements;
    private final Municipalities municipalities;

    Notices(Terminations terminations, Overenskommelser agreements, Municipalities municipalities) {
        this.terminations = terminations;
        this.agreements = agreements;
        this.municipalities = municipalities;
    }

    /** @param flags the case's variables */
    Termination of(Map<String, Object> flags) {
        return terminations.findById(UppsagningProcess.TERMINATION_ID.in(flags)).orElseThrow();
    }

    Termination save(Termination termination) {
        return terminations.save(termination);
    }

    Prefill shown(Termination termination) {
        Overenskommelse agreement = agreements.get(termination.agreement());
        return Prefill.empty()
                .with("agreementPeriod", agreement.period())
                .with("terminatedBy", municipalities.get(termination.kommun()).partyName(termination.party()))
                .with("terminationReason", termination.notice().reason())
                .with("noticedOn", termination.notice().noticedOn())
                .with("lastDay", termination.notice().lastDay());
    }
}
