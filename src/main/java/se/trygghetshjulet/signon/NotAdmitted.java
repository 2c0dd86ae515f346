package se.trygghetshjulet.signon;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The sign-on is genuine, but the person may not come in. */
class NotAdmitted extends OAuth2AuthenticationException {

    private final Reason reason;

    NotAdmitted(Reason reason) {
        super(new OAuth2Error("not_admitted", reason.name(), null));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    enum Reason {
        NO_ROLE(
                "Du har ingen roll i Trygghetshjulet. Be säkerhetssamordnaren i din kommun att ge dig den roll du ska ha,"
                        + " och logga sedan in igen. Vi har inte sparat något om dig."),
        ROLE_GONE(
                "Du har inte längre någon roll i Trygghetshjulet. Be säkerhetssamordnaren i din kommun att ge dig den roll du ska"
                        + " ha, och logga sedan in igen."),
        TAKEN(
                "Det konto som du skulle få hör redan till någon annan, eller får göra mer än din inloggning kan ge rätt till."
                        + " Be säkerhetssamordnaren i din kommun att höra av sig till den som sköter driften.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** Swedish sentences that say what to do. */
        String words() {
            return words;
        }
    }
}
