package se.trygghetshjulet.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read of versions, so that each is asked for once however many of its parts want to know. Whoever
 * is about to write forgets it: what others wrote until the lock was theirs has to be seen, and what is written then.
 */
final class ReadBefore extends ResourceHolderSupport {

    private static final Object KEY = ReadBefore.class;

    private final Map<Object, Object> answers = new HashMap<>();

    private ReadBefore() {}

    /** Outside of a transaction everything is read. */
    @SuppressWarnings("unchecked")
    static <T> T or(Object question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        return (T) ofTransaction().answers.computeIfAbsent(question, any -> read.get());
    }

    /** As the lock is had, and before anything is written. */
    static void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofTransaction().answers.clear();
        }
    }

    private static ReadBefore ofTransaction() {
        ReadBefore known = (ReadBefore) TransactionSynchronizationManager.getResource(KEY);
        if (known == null) {
            known = new ReadBefore();
            TransactionSynchronizationManager.bindResource(KEY, known);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(known, KEY) {});
        }
        return known;
    }
}
