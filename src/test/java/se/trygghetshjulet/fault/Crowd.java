package se.trygghetshjulet.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.year.Site;

/**
 * People at work on both nodes at once, whatever happens to these: each takes any open task, and sends its form to both
 * nodes in the same moment, as two people or a double click do. What is refused, breaks off or finds nobody is tried again.
 */
final class Crowd implements AutoCloseable {

    private static final int PEOPLE = 3;

    private static final Duration NOTHING_TO_DO = Duration.ofMillis(100);

    private final Installation installation;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> workers = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger twice = new AtomicInteger();
    private volatile boolean atWork;

    Crowd(Installation installation) {
        this.installation = installation;
    }

    void begin() {
        atWork = true;
        for (int person = 0; person < PEOPLE; person++) {
            workers.add(threads.submit(this::work));
        }
    }

    /** Waits until each has finished what he is at. */
    void end() throws Exception {
        atWork = false;
        for (Future<?> worker : workers) {
            worker.get(Node.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        workers.clear();
    }

    /** How often somebody has tried to do a task. */
    int attempts() {
        return attempts.get();
    }

    /** Forms that were taken. */
    int done() {
        return done.get();
    }

    /** Forms that both nodes took: none, if all is well. */
    int twice() {
        return twice.get();
    }

    private void work() {
        while (atWork) {
            try {
                Hands hands = new Hands(installation.client());
                List<String> open = hands.open();
                if (open.isEmpty()) {
                    attempts.incrementAndGet();
                    LockSupport.parkNanos(NOTHING_TO_DO.toNanos());
                } else {
                    complete(hands, open.get(ThreadLocalRandom.current().nextInt(open.size())));
                }
            } catch (UncheckedIOException | DataAccessException | AssertionError | InterruptedException e) {
                // the fault that is being made; he begins anew
                attempts.incrementAndGet();
            }
        }
    }

    private void complete(Hands hands, String task) throws InterruptedException {
        List<String> entitled = hands.entitled(task);
        if (entitled.isEmpty()) {
            return;
        }
        String who = entitled.get(0);
        Site.Person here = installation.node(0).site().as(who);
        Site.Person there = installation.node(1).site().as(who);
        Site.Person seen = ThreadLocalRandom.current().nextBoolean() ? here : there;
        ObjectNode answer = Hands.answer(seen, task, installation.today());
        seen.claim(task);
        Future<Boolean> other = threads.submit(() -> taken(() -> there.submit(task, answer)));
        boolean first = taken(() -> here.submit(task, answer));
        boolean second = get(other);
        attempts.incrementAndGet();
        if (first || second) {
            done.incrementAndGet();
        }
        if (first && second) {
            twice.incrementAndGet();
        }
    }

    private static boolean taken(Supplier<Site.Answer> sending) {
        try {
            return sending.get().isOk();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean get(Future<Boolean> answer) throws InterruptedException {
        try {
            return answer.get(Node.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("No answer from the other node", e);
        }
    }

    @Override
    public void close() {
        atWork = false;
        threads.shutdownNow();
    }
}
