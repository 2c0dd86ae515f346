package se.trygghetshjulet.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.trygghetshjulet.sealing.Unreadable.Why;

/**
 * What each visitor may take of what is there for all: one reader at a time, two more files waiting, and a minute's work in ten.
 * Ordinary files take a tenth of a second.
 */
final class VisitorQuota {

    private static final int IN_HAND = 3;
    private static final Duration WORK = Duration.ofMinutes(1);
    private static final Duration EACH = Duration.ofMinutes(10);

    /** Bounds the memory; whoever has more addresses than this is not one visitor. */
    private static final int MOST = 100_000;

    private final Cache<String, Share> shares;
    private final TimeMeter clock;

    VisitorQuota(TimeMeter clock) {
        this.clock = clock;
        this.shares = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(EACH)
                .ticker(clock::currentTimeNanos)
                .build();
    }

    /**
     * @param patience how long to wait for the visitor's own files before this one
     * @throws Unreadable if the visitor has had his share, or those before it take too long
     */
    <T> T of(String visitor, Duration patience, Supplier<T> work) {
        Share share = shares.get(visitor, any -> new Share(clock));
        if (!share.inHand.tryAcquire()) {
            throw new Unreadable(Why.TOO_MANY);
        }
        try {
            return share.inTurn(patience, () -> measured(share, work));
        } finally {
            share.inHand.release();
        }
    }

    private <T> T measured(Share share, Supplier<T> work) {
        if (share.millis.getAvailableTokens() <= 0) {
            throw new Unreadable(Why.TOO_MANY);
        }
        long begun = clock.currentTimeNanos();
        try {
            return work.get();
        } finally {
            long taken = TimeUnit.NANOSECONDS.toMillis(clock.currentTimeNanos() - begun);
            share.millis.tryConsumeAsMuchAsPossible(Math.max(1, taken));
        }
    }

    private static final class Share {

        private final Semaphore inHand = new Semaphore(IN_HAND);
        private final Semaphore turn = new Semaphore(1, true);
        private final Bucket millis;

        Share(TimeMeter clock) {
            millis = Bucket.builder()
                    .withCustomTimePrecision(clock)
                    .addLimit(limit -> limit.capacity(WORK.toMillis()).refillGreedy(WORK.toMillis(), EACH))
                    .build();
        }

        <T> T inTurn(Duration patience, Supplier<T> work) {
            BoundedWait.take(turn, patience);
            try {
                return work.get();
            } finally {
                turn.release();
            }
        }
    }
}
