package se.trygghetshjulet.engine.door;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Remembers what the engine threw at whoever called it last on this thread. The engine's REST layer wraps that several
 * times over, and answers 500 for much that is no fault of the product: only here is it still known what happened.
 */
class EngineCalls extends CommandInterceptor {

    private static final ThreadLocal<Throwable> THROWN = new ThreadLocal<>();

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException | Error e) {
            THROWN.set(e);
            throw e;
        }
    }

    /** What was thrown since {@link #forget()}; null if nothing. */
    static Throwable thrown() {
        return THROWN.get();
    }

    static void remember(Throwable thrown) {
        THROWN.set(thrown);
    }

    /** What broke on the way to the engine or back; what the engine itself threw says more. */
    static void rememberUnlessKnown(Throwable thrown) {
        if (THROWN.get() == null) {
            THROWN.set(thrown);
        }
    }

    static void forget() {
        THROWN.remove();
    }
}
