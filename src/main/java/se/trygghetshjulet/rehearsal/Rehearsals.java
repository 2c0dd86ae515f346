package se.trygghetshjulet.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.engine.TaskClosed;
import se.trygghetshjulet.engine.TaskMoved;
import se.trygghetshjulet.engine.TaskOpened;

/**
 * Rehearses on demand, one year at a time in this installation, as each takes a whole processor; who asks for the same
 * meanwhile gets the same. A year stays as it is until something happens to a task of the municipality, the day ends or a
 * quarter of an hour has passed, for what happens on other nodes.
 */
@Component
@Profile("!" + Rehearsing.PROFILE)
@EnableConfigurationProperties(RehearsalProperties.class)
class Rehearsals implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private static final Duration KEPT = Duration.ofMinutes(15);

    private final YearRehearsal rehearsal;
    private final RehearsalProperties properties;
    private final Clock clock;
    private final Map<Key, Rehearsed> known = new ConcurrentHashMap<>();
    private final ExecutorService stage = Executors.newSingleThreadExecutor(thread("rehearsal"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(thread("rehearsal-limit"));

    Rehearsals(YearRehearsal rehearsal, RehearsalProperties properties, Clock clock) {
        this.rehearsal = rehearsal;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Where the year stands, at once; who asks for a year that is not there has it rehearsed.
     *
     * @throws RehearsalFailed if it did not come to an end; whoever asks again lets it be tried again
     */
    RehearsalState stand(String kommun, int year) {
        Key key = new Key(kommun, year);
        Rehearsed rehearsed = get(key);
        return rehearsed.plan().isDone()
                ? new RehearsalState.Ready(
                        outcome(key, rehearsed, Duration.ZERO).orElseThrow())
                : new RehearsalState.Waiting(before(rehearsed), rehearsed.progress());
    }

    /**
     * The year, or none if it is still being rehearsed when the patience of whoever asks is over.
     *
     * @throws RehearsalFailed if it did not come to an end
     */
    Optional<YearPlan> of(String kommun, int year) {
        Key key = new Key(kommun, year);
        return outcome(key, get(key), properties.patience());
    }

    private Rehearsed get(Key key) {
        return known.compute(key, (same, there) -> there == null || isOld(there) ? begin(same) : there);
    }

    private Optional<YearPlan> outcome(Key key, Rehearsed rehearsed, Duration patience) {
        try {
            YearPlan plan = rehearsed.plan().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (rehearsed.overtaken().get()) {
                known.remove(key, rehearsed);
            }
            return Optional.of(plan);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            known.remove(key, rehearsed);
            LOG.error("The year {} of {} could not be rehearsed", key.year(), key.kommun(), e);
            throw new RehearsalFailed(e);
        }
    }

    private int before(Rehearsed rehearsed) {
        return (int) known.values().stream()
                .filter(other -> !other.plan().isDone() && other.begunAt() - rehearsed.begunAt() < 0)
                .count();
    }

    @EventListener
    void on(TaskOpened event) {
        forget(event.task().kommun());
    }

    @EventListener
    void on(TaskMoved event) {
        forget(event.task().kommun());
    }

    @EventListener
    void on(TaskClosed event) {
        forget(event.kommun());
    }

    /** One that is under way is let go on, and shown once to those who wait for it. */
    private void forget(String kommun) {
        known.entrySet().removeIf(entry -> {
            boolean theirs = entry.getKey().kommun().equals(kommun);
            if (theirs) {
                entry.getValue().overtaken().set(true);
            }
            return theirs && entry.getValue().plan().isDone();
        });
    }

    private boolean isOld(Rehearsed rehearsed) {
        return rehearsed.plan().isDone()
                && (!rehearsed.day().equals(LocalDate.now(clock))
                        || System.nanoTime() - rehearsed.begunAt() > KEPT.toNanos());
    }

    private Rehearsed begin(Key key) {
        Progress progress = new Progress();
        Future<YearPlan> plan = stage.submit(() -> withinTheLimit(key, progress));
        return new Rehearsed(plan, progress, new AtomicBoolean(), LocalDate.now(clock), System.nanoTime());
    }

    /** The limit is for the run, not for the wait before it. */
    private YearPlan withinTheLimit(Key key, Progress progress) {
        Future<?> limit = timer.schedule(
                Thread.currentThread()::interrupt, properties.limit().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return rehearsal.of(key.kommun(), key.year(), progress);
        } finally {
            limit.cancel(false);
            Thread.interrupted();
        }
    }

    private static ThreadFactory thread(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            // a web server's thread would hand on a loader of its own, which cannot make the repositories
            thread.setContextClassLoader(Rehearsals.class.getClassLoader());
            return thread;
        };
    }

    @Override
    public void destroy() {
        stage.shutdownNow();
        timer.shutdownNow();
    }

    private record Key(String kommun, int year) {}

    /**
     * @param overtaken whether something has happened since that the plan does not know of
     * @param begunAt of {@link System#nanoTime()}
     */
    private record Rehearsed(
            Future<YearPlan> plan, Progress progress, AtomicBoolean overtaken, LocalDate day, long begunAt) {}
}
