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
     * The year, or none if it is still being rehearsed when the patience of whoever asks is over.
     *
     * @throws RehearsalFailed if it did not come to an end
     */
    Optional<YearPlan> of(String kommun, int year) {
        Key key = new Key(kommun, year);
        Rehearsed rehearsed = known.compute(key, (same, there) -> there == null || isOld(there) ? begin(same) : there);
        try {
            return Optional.of(rehearsed.plan().get(properties.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            known.remove(key, rehearsed);
            LOG.error("The year {} of {} could not be rehearsed", year, kommun, e);
            throw new RehearsalFailed(e);
        }
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

    /** One that is under way is let go on for those who wait for it. */
    private void forget(String kommun) {
        known.keySet().removeIf(key -> key.kommun().equals(kommun));
    }

    private boolean isOld(Rehearsed rehearsed) {
        return rehearsed.plan().isDone()
                && (!rehearsed.day().equals(LocalDate.now(clock))
                        || System.nanoTime() - rehearsed.begunAt() > KEPT.toNanos());
    }

    private Rehearsed begin(Key key) {
        Future<YearPlan> plan = stage.submit(() -> withinTheLimit(key));
        return new Rehearsed(plan, LocalDate.now(clock), System.nanoTime());
    }

    /** The limit is for the run, not for the wait before it. */
    private YearPlan withinTheLimit(Key key) {
        Future<?> limit = timer.schedule(
                Thread.currentThread()::interrupt, properties.limit().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return rehearsal.of(key.kommun(), key.year());
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

    /** @param begunAt of {@link System#nanoTime()} */
    private record Rehearsed(Future<YearPlan> plan, LocalDate day, long begunAt) {}
}
