package se.trygghetshjulet.engine.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.fault.Unavailable;
import se.trygghetshjulet.text.Network;

/**
 * Wrong passwords, counted for each pair of account and the address they come from: whoever guesses has to wait, and the
 * account's owner, who is somewhere else, does not notice. A pair is looked at by one thread at a time, so that many
 * guesses at once are no more guesses than one after the other.
 */
class Attempts {

    /** Somebody who tries the passwords he has had should get through them; a browser sends each several times over. */
    static final int AT_ONCE = 20;

    /** After those, one more for each of these. */
    static final Duration PAUSE = Duration.ofSeconds(10);

    /** Bounds the memory to some tens of megabytes; who guesses at more pairs than this gains a few guesses at each. */
    private static final int PAIRS = 100_000;

    /** How long one may queue behind others of the same pair. */
    private static final Duration QUEUE = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Cache<Pair, Guesses> pairs;
    private final TimeMeter clock;

    Attempts(TimeMeter clock) {
        this.clock = clock;
        this.pairs = Caffeine.newBuilder()
                .maximumSize(PAIRS)
                .expireAfterAccess(PAUSE.multipliedBy(AT_ONCE))
                .ticker(clock::currentTimeNanos)
                .build();
    }

    /**
     * @param address that the password comes from
     * @param check whether it is right
     * @return what {@code check} says
     * @throws TooManyAttempts without a look at the password, if too many before it were wrong
     * @throws Unavailable without a look at the password, if those before it take too long, as without a database
     */
    boolean attempt(String address, String account, BooleanSupplier check) {
        Guesses guesses = pairs.get(Pair.of(Network.of(address), account), pair -> new Guesses(clock));
        if (!guesses.enter()) {
            throw new Unavailable("Others are still waiting to hear whether a password of this account is right");
        }
        try {
            EstimationProbe next = guesses.left.estimateAbilityToConsume(1);
            if (!next.canBeConsumed()) {
                throw new TooManyAttempts(Duration.ofNanos(next.getNanosToWaitForRefill()));
            }
            boolean right = check.getAsBoolean();
            if (right) {
                guesses.left.reset();
            } else if (guesses.left.tryConsumeAsMuchAsPossible(1) == 1 && guesses.left.getAvailableTokens() == 0) {
                LOG.warn("Too many wrong passwords for {} from {}", account, address);
            }
            return right;
        } finally {
            guesses.turn.unlock();
        }
    }

    private record Pair(String network, String account) {

        private static final int LONGEST_ACCOUNT = 64;

        static Pair of(String network, String account) {
            String id = account == null ? "" : account;
            return new Pair(network, id.substring(0, Math.min(id.length(), LONGEST_ACCOUNT)));
        }
    }

    private static final class Guesses {

        private final ReentrantLock turn = new ReentrantLock();
        private final Bucket left;

        Guesses(TimeMeter clock) {
            left = Bucket.builder()
                    .withCustomTimePrecision(clock)
                    .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, PAUSE))
                    .build();
        }

        boolean enter() {
            try {
                return turn.tryLock(QUEUE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
