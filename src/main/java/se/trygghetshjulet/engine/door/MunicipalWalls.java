package se.trygghetshjulet.engine.door;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;

/**
 * What belongs to another municipality does not exist. The engine says by a general exception, which its REST layer
 * takes for a fault, that something belongs to another tenant: here it becomes the same as for what is not there.
 */
final class MunicipalWalls {

    private MunicipalWalls() {}

    static CommandChecker around(CommandChecker checker) {
        return (CommandChecker) Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(),
                new Class<?>[] {CommandChecker.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(checker, arguments);
                    } catch (InvocationTargetException e) {
                        throw seen(e.getCause());
                    }
                });
    }

    private static Throwable seen(Throwable thrown) {
        return thrown instanceof ProcessEngineException && !(thrown instanceof AuthorizationException)
                ? new NotFoundException(thrown.getMessage(), thrown)
                : thrown;
    }
}
