package se.trygghetshjulet.letter;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.trygghetshjulet.engine.People.Contact;

/**
 * All that one transaction tells people, put into letters just before it commits: what is rolled back is never written.
 * People come in the order of their ids, so that two transactions that write to the same ones wait for each other in
 * turn instead of for ever.
 */
final class NoticeRound implements TransactionSynchronization {

    private final BiConsumer<Contact, Set<Told>> writer;
    private final Map<String, Contact> people = new TreeMap<>();
    private final Map<String, Set<Told>> told = new TreeMap<>();
    private boolean written;

    private NoticeRound(BiConsumer<Contact, Set<Told>> writer) {
        this.writer = writer;
    }

    /** That of the transaction under way. */
    static NoticeRound underWay(BiConsumer<Contact, Set<Told>> writer) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(NoticeRound.class::isInstance)
                .map(NoticeRound.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    NoticeRound round = new NoticeRound(writer);
                    TransactionSynchronizationManager.registerSynchronization(round);
                    return round;
                });
    }

    void add(Contact person, Told line) {
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
    record Told(TaskLine line, Delivery delivery) {}
}
