package se.trygghetshjulet.engine.door;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Nobody has looked whether the password is right. */
class TooManyAttempts extends AuthenticationException {

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("Too many wrong passwords, next look in " + pause);
        this.pause = pause;
    }

    /** Until the next password is looked at, in whole seconds and at least one. */
    Duration pause() {
        return Duration.ofSeconds(Math.max(1, pause.plusMillis(999).toSeconds()));
    }

    String words() {
        return "För många försök med fel lösenord. Vänta " + pause().toSeconds()
                + (pause().toSeconds() == 1 ? " sekund" : " sekunder") + " och försök igen med rätt lösenord.";
    }
}
