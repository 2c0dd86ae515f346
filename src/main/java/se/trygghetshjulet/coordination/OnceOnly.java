package se.trygghetshjulet.coordination;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.classify.BinaryExceptionClassifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.retry.policy.SimpleRetryPolicy;
import org.springframework.retry.support.RetryTemplate;
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

    /** What happens where two transactions meet, whatever wraps it; the task may be gone by then as well. */
    private static final BinaryExceptionClassifier MEETING = meeting();

    private final TaskActions actions;
    private final TransactionTemplate transaction;
    private final RetryTemplate retry = RetryTemplate.builder()
            .customPolicy(new SimpleRetryPolicy(ATTEMPTS, MEETING))
            .build();

    OnceOnly(TaskActions actions, PlatformTransactionManager transactions) {
        this.actions = actions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param key what {@code action} is kept by
     * @throws Refused if somebody else is faster each time
     */
    TaskAction run(String key, Supplier<TaskAction> action) {
        try {
            return retry.execute(attempt ->
                    transaction.execute(status -> actions.findByFormKey(key).orElseGet(action)));
        } catch (Refused e) {
            // what stood in the way may be the same form, sent in the moment before
            return actions.findByFormKey(key).orElseThrow(() -> e);
        } catch (RuntimeException e) {
            if (MEETING.classify(e)) {
                throw new Refused("Någon annan gjorde något med uppgiften i samma ögonblick. Försök igen.");
            }
            throw e;
        }
    }

    private static BinaryExceptionClassifier meeting() {
        BinaryExceptionClassifier classifier = new BinaryExceptionClassifier(List.of(
                OptimisticLockingException.class,
                TransientDataAccessException.class,
                DuplicateKeyException.class,
                NoSuchElementException.class,
                NullValueException.class));
        classifier.setTraverseCauses(true);
        return classifier;
    }
}
