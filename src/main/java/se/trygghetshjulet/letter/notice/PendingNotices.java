package se.trygghetshjulet.letter.notice;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.Delivery;
import se.trygghetshjulet.letter.TaskLine;

/**
 * All that one transaction tells people, put into letters just before it commits: what is rolled back is never written.
 * People come in the order of their ids, so that two transactions that write to the same ones wait for each other in
 * turn instead of for ever.
 */
final class PendingNotices implements TransactionSynchronization {

    private final BiConsumer<Contact, Set<Entry>> writer;
    private final Map<String, Contact> people = new TreeMap<>();
    private final Map<String, Set<Entry>> told = new TreeMap<>();
    private boolean written;

    private PendingNotices(BiConsumer<Contact, Set<Entry>> writer) {
        this.writer = writer;
    }

    /** That of the transaction under way. */
    static PendingNotices underWay(BiConsumer<Contact, Set<Entry>> writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingNotices.class::isInstance)
                .map(PendingNotices.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    PendingNotices round = new PendingNotices(writer);
                    TransactionSynchronizationManager.registerSynchronization(round);
                    return round;
                });
    }

    void add(Contact person, Entry line) {
        if (written) {
            writer.accept(person, Set.of(line));
            return;
        }
        people.put(person.id(), person);
        told.computeIfAbsent(person.id(), any -> new LinkedHashSet<>()).add(line);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        told.forEach((person, lines) -> writer.accept(people.get(person), lines));
    }

    /** One line, and how it is to come. */
    record Entry(TaskLine line, Delivery delivery) {}
}
