package se.trygghetshjulet.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets the product itself read or act in the engine while a person's request is under way. The engine checks rights
 * only where somebody is authenticated.
 */
@Component
public class SystemAuthority {

    private final IdentityService identity;

    SystemAuthority(IdentityService identity) {
        this.identity = identity;
    }

    public <T> T call(Supplier<T> action) {
        Authentication person = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            return action.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }
}
