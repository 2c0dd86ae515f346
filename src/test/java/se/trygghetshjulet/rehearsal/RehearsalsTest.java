package se.trygghetshjulet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.TaskClosed;
import se.trygghetshjulet.municipality.Municipality;

/** Who asks for a year is answered at once, whatever stands in the way of it. */
class RehearsalsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-08-27T07:00:00Z"), Municipality.ZONE);

    private final HeldRehearsal rehearsal = new HeldRehearsal();
    private final Rehearsals rehearsals =
            new Rehearsals(rehearsal, new RehearsalProperties(Duration.ofMinutes(1), Duration.ofMinutes(1)), CLOCK);

    @AfterEach
    void close() {
        rehearsals.destroy();
    }

    @Test
    void theYearIsShownWhenItIsThereAndItsProgressUntilThen() {
        assertThat(waiting("storby").progress().percent()).isZero();
        rehearsal.begun("storby").follow(clockAt("2028-07-01"), LocalDate.of(2028, 12, 31));
        assertThat(waiting("storby").progress().day()).contains(LocalDate.of(2028, 7, 1));

        rehearsal.finish("storby");
        assertThat(rehearsals.of("storby", 2028)).isPresent();
        assertThat(rehearsals.stand("storby", 2028)).isInstanceOf(RehearsalState.Ready.class);
        assertThat(rehearsal.count("storby")).isOne();
    }

    @Test
    void oneWaitsForThoseWhoCameBefore() {
        waiting("storby");
        rehearsal.begun("storby");
        waiting("lillby");

        assertThat(waiting("mellanby").ahead()).isEqualTo(2);
        assertThat(WaitView.of(waiting("mellanby")).text())
                .isEqualTo("2 andra år räknas fram först. Sedan är det er tur.");
        assertThat(waiting("lillby").ahead()).isEqualTo(1);
        assertThat(waiting("storby").ahead()).isZero();
        List.of("storby", "lillby", "mellanby").forEach(rehearsal::finish);
        assertThat(rehearsals.of("mellanby", 2028)).isPresent();
    }

    @Test
    void whatFailedIsToldOnceAndTriedAgainByWhoeverAsksAgain() {
        waiting("storby");
        rehearsal.fail("storby");
        assertThatThrownBy(() -> rehearsals.of("storby", 2028)).isInstanceOf(RehearsalFailed.class);

        waiting("storby");
        rehearsal.fail("storby");
        await().untilAsserted(() ->
                assertThatThrownBy(() -> rehearsals.stand("storby", 2028)).isInstanceOf(RehearsalFailed.class));

        waiting("storby");
        rehearsal.finish("storby");
        assertThat(rehearsals.of("storby", 2028)).isPresent();
    }

    @Test
    void whoWaitsIsShownTheYearEvenIfSomethingHappensMeanwhile() {
        waiting("storby");
        rehearsals.on(new TaskClosed("storby", "a task"));
        rehearsal.finish("storby");
        await().until(() -> rehearsals.stand("storby", 2028) instanceof RehearsalState.Ready);

        waiting("storby");
        rehearsal.finish("storby");
        assertThat(rehearsals.of("storby", 2028)).isPresent();
        assertThat(rehearsal.count("storby")).isEqualTo(2);
    }

    private RehearsalState.Waiting waiting(String kommun) {
        return (RehearsalState.Waiting) rehearsals.stand(kommun, 2028);
    }

    private static MovedClock clockAt(String day) {
        MovedClock clock = new MovedClock(LocalDate.of(2027, 8, 27));
        clock.turnTo(LocalDate.parse(day));
        return clock;
    }

    /** Rehearses nothing, and comes to an end when the story says so. */
    private static final class HeldRehearsal extends YearRehearsal {

        private final Map<String, BlockingQueue<Progress>> begun = new ConcurrentHashMap<>();
        private final Map<String, BlockingQueue<Boolean>> ends = new ConcurrentHashMap<>();
        private final Map<String, Integer> counts = new ConcurrentHashMap<>();

        HeldRehearsal() {
            super(null, null, CLOCK);
        }

        @Override
        YearPlan of(String kommun, int year, Progress progress) {
            counts.merge(kommun, 1, Integer::sum);
            of(begun, kommun).add(progress);
            if (take(of(ends, kommun))) {
                return new YearPlan(
                        null,
                        year,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        CLOCK.instant(),
                        Duration.ZERO);
            }
            throw new IllegalStateException("the story says so");
        }

        Progress begun(String kommun) {
            return take(of(begun, kommun));
        }

        void finish(String kommun) {
            of(ends, kommun).add(true);
        }

        void fail(String kommun) {
            of(ends, kommun).add(false);
        }

        int count(String kommun) {
            return counts.get(kommun);
        }

        private static <T> BlockingQueue<T> of(Map<String, BlockingQueue<T>> queues, String kommun) {
            return queues.computeIfAbsent(kommun, one -> new LinkedBlockingQueue<>());
        }

        private static <T> T take(BlockingQueue<T> queue) {
            try {
                return queue.take();
            } catch (InterruptedException e) {
                throw new CancellationException("The story is over");
            }
        }
    }
}
