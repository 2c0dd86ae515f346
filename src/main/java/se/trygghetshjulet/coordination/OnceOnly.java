package se.trygghetshjulet.coordination;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something in one transaction, unless the same form has been sent in before. Where two meet, the one who comes
 * second looks again: at what the first has done.
 */
@Component
class OnceOnly {

    private static final int ATTEMPTS = 3;

    private final TaskActions actions;
    private final TransactionTemplate transaction;

    OnceOnly(TaskActions actions, PlatformTransactionManager transactions) {
        this.actions = actions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param key what {@code action} is kept by
     * @throws Refused if somebody else is faster each time
     */
    TaskAction run(String key, Supplier<TaskAction> action) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return transaction.execute(status -> actions.findByFormKey(key).orElseGet(action));
            } catch (Refused e) {
                // what stood in the way may be the same form, sent in the moment before
                return actions.findByFormKey(key).orElseThrow(() -> e);
            } catch (RuntimeException e) {
                if (!isMeeting(e)) {
                    throw e;
                }
            }
        }
        throw new Refused("", "Någon annan gjorde något med uppgiften i samma ögonblick. Försök igen.");
    }

    /** Whether this is what happens where two transactions meet; the task may be gone by then as well. */
    private static boolean isMeeting(Throwable e) {
        return e instanceof OptimisticLockingException
                || e instanceof TransientDataAccessException
                || e instanceof DuplicateKeyException
                || e instanceof NoSuchElementException
                || e instanceof NullValueException
                || e instanceof DbActionExecutionException && isMeeting(e.getCause());
    }
}
