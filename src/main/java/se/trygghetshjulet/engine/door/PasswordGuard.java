package se.trygghetshjulet.engine.door;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.trygghetshjulet.fault.Unavailable;

/**
 * Stands before every look at a password, whichever way it comes: HTTP Basic, the web apps' login, a question whether a
 * password is right, a change of one's own.
 */
final class PasswordGuard {

    /** Each time, somebody else's look at the same account has been written down in between. */
    private static final int MOST_CONFLICTS = 20;

    private final IdentityService engine;
    private final Attempts attempts;

    private PasswordGuard(IdentityService engine, Attempts attempts) {
        this.engine = engine;
        this.attempts = attempts;
    }

    static IdentityService before(IdentityService engine, Attempts attempts) {
        PasswordGuard guard = new PasswordGuard(engine, attempts);
        return (IdentityService) Proxy.newProxyInstance(
                IdentityService.class.getClassLoader(),
                new Class<?>[] {IdentityService.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("checkPassword")) {
                        return guard.isRight((String) arguments[0], (String) arguments[1]);
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private boolean isRight(String account, String password) {
        String address = address();
        if (address == null) {
            return look(account, password);
        }
        try {
            return attempts.attempt(address, account, () -> look(account, password));
        } catch (TooManyAttempts | Unavailable e) {
            EngineCalls.remember(e);
            throw e;
        }
    }

    /** The engine counts wrong passwords too, in the account's row, where looks from different addresses meet. */
    private boolean look(String account, String password) {
        for (int conflicts = 0; conflicts < MOST_CONFLICTS; conflicts++) {
            try {
                return engine.checkPassword(account, password);
            } catch (OptimisticLockingException e) {
                EngineCalls.forget();
            }
        }
        throw new Unavailable("The account is written to all the time");
    }

    /** Null if the product itself asks. */
    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : null;
    }
}
