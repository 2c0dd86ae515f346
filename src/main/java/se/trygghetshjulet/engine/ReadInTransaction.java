package se.trygghetshjulet.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read, so that it asks once however many of its parts want to know: completing a task is one
 * transaction of many stages that know nothing of one another. Whoever is about to write forgets it, when the lock is had
 * if there is one: what others wrote until then has to be seen, and what is written then.
 */
public final class ReadInTransaction extends ResourceHolderSupport {

    private static final Object KEY = ReadInTransaction.class;

    private final Map<Object, Object> answers = new HashMap<>();

    private ReadInTransaction() {}

    /**
     * Outside of a transaction everything is read.
     *
     * @param question equal to another only where the answer is
     */
    @SuppressWarnings("unchecked")
    public static <T> T or(Object question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        return (T) ofTransaction().answers.computeIfAbsent(question, any -> read.get());
    }

    /** Whatever it is that has been read. */
    public static void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofTransaction().answers.clear();
        }
    }

    private static ReadInTransaction ofTransaction() {
        ReadInTransaction known = (ReadInTransaction) TransactionSynchronizationManager.getResource(KEY);
        if (known == null) {
            known = new ReadInTransaction();
            TransactionSynchronizationManager.bindResource(KEY, known);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(known, KEY) {});
        }
        return known;
    }
}
