package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.sealing.Unreadable.Why;

/** One visitor's files never shut the page to others, however long they take; a latch stands in for what takes long. */
class SealCheckTest {

    private static final byte[] SLOW = {1};
    private static final byte[] QUICK = {2};
    private static final byte[] OF_HALF_A_MINUTE = {3};
    private static final Sealed NOBODY = new Sealed(List.of(), false, false);
    private static final Duration LONG = Duration.ofHours(1);

    private final Queue<Slow> made = new ConcurrentLinkedQueue<>();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void whatTakesTooLongIsKilledAndTheNextOneHasAReaderOfItsOwn() {
        try (SealCheck check = check(Duration.ofMillis(1))) {
            assertThat(why(check, SLOW, "en")).isEqualTo(Why.TOO_HEAVY);
        }
        assertThat(made).hasSize(1).noneMatch(Slow::isAlive);

        try (SealCheck check = check(LONG)) {
            assertThat(check.read(QUICK, "en")).isEqualTo(NOBODY);
            assertThat(check.read(QUICK, "en")).isEqualTo(NOBODY);
        }
        assertThat(made).as("one reader reads one after the other").hasSize(2);
    }

    @Test
    void whoHasSlowFilesHoldsOneReaderAndOthersAreAnsweredMeanwhile() throws Exception {
        try (SealCheck check = check(LONG)) {
            CompletableFuture<Why> first = CompletableFuture.supplyAsync(() -> why(check, SLOW, "en"));
            Slow holding = begun();
            CompletableFuture<Sealed> second = CompletableFuture.supplyAsync(() -> check.read(QUICK, "en"));

            assertThat(check.read(QUICK, "en annan")).isEqualTo(NOBODY);
            assertThat(check.read(QUICK, "en tredje")).isEqualTo(NOBODY);
            assertThat(second).isNotDone();

            holding.kill();
            assertThat(first.join()).isEqualTo(Why.TOO_HEAVY);
            assertThat(second.join()).isEqualTo(NOBODY);
        }
    }

    @Test
    void whoHasUsedUpHisShareWaitsAndNobodyElseDoes() {
        try (SealCheck check = check(LONG)) {
            for (int file = 0; file < 3; file++) {
                assertThat(check.read(OF_HALF_A_MINUTE, "en")).isEqualTo(NOBODY);
            }
            assertThat(why(check, QUICK, "en")).isEqualTo(Why.TOO_MANY);
            assertThat(check.read(QUICK, "en annan")).isEqualTo(NOBODY);

            nanos.addAndGet(Duration.ofMinutes(10).toNanos());
            assertThat(check.read(QUICK, "en")).isEqualTo(NOBODY);
        }
    }

    @Test
    void aProcessOfItsOwnTellsTheSameAndCanBeAskedAgain() {
        DemoKeys keys = new DemoKeys(null, "prov", CLOCK);
        byte[] signed = Papers.signing(keys).sign(Papers.saying("Plan"), CHAIR, NOW);
        TrustAnchors anchors = new TrustAnchors(() -> List.of(keys.root()));
        ReaderProcess process = new ReaderProcess(anchors, CLOCK);
        try {
            assertThat(process.read(signed)).isEqualTo(new SignatureReader(anchors, CLOCK).read(signed));
            assertThat(catchThrowableOfType(Unreadable.class, () -> process.read(new byte[0]))
                            .why())
                    .isEqualTo(Why.EMPTY);
            assertThat(process.read(signed).isTrusted()).isTrue();
        } finally {
            process.kill();
        }
    }

    @Test
    void aProcessThatAnswersNothingIsEnded() {
        Queue<ReaderProcess> processes = new ConcurrentLinkedQueue<>();
        try (SealCheck check = new SealCheck(
                () -> {
                    processes.add(new ReaderProcess(new TrustAnchors(List::of), CLOCK, Waiting.class));
                    return processes.peek();
                },
                Duration.ofMillis(1),
                clock())) {
            assertThat(why(check, SLOW, "en")).isEqualTo(Why.TOO_HEAVY);
        }
        await().until(() -> !processes.element().isAlive());
    }

    private SealCheck check(Duration patience) {
        return new SealCheck(
                () -> {
                    Slow reader = new Slow();
                    made.add(reader);
                    return reader;
                },
                patience,
                clock());
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    private static Why why(SealCheck check, byte[] file, String visitor) {
        return catchThrowableOfType(Unreadable.class, () -> check.read(file, visitor))
                .why();
    }

    private Slow begun() throws InterruptedException {
        while (made.isEmpty()) {
            Thread.onSpinWait();
        }
        Slow reader = made.peek();
        reader.begun.await();
        return reader;
    }

    private final class Slow implements KillableReader {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch killed = new CountDownLatch(1);

        @Override
        public Sealed read(byte[] file) {
            begun.countDown();
            if (file == OF_HALF_A_MINUTE) {
                nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            } else if (file == SLOW) {
                await();
                throw new Unreadable(Why.TOO_HEAVY);
            }
            return NOBODY;
        }

        private void await() {
            try {
                killed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void kill() {
            killed.countDown();
        }

        @Override
        public boolean isAlive() {
            return killed.getCount() > 0;
        }
    }

    /** Stands in for a program that never has done with a file. */
    static final class Waiting {

        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }
}
