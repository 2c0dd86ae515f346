package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody guesses at Anna's password. */
class AttemptsTest {

    private static final String ATTACKER = "198.51.100.7";
    private static final String ANNA = "203.0.113.20";

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final Attempts attempts = new Attempts(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void whoGuessesWaitsAndThenMayTryOnce() {
        guess(Attempts.AT_ONCE);
        TooManyAttempts refused =
                catchThrowableOfType(TooManyAttempts.class, () -> attempts.attempt(ATTACKER, "anna", this::right));
        assertThat(refused.pause()).isEqualTo(Attempts.PAUSE);
        assertThat(refused.words())
                .isEqualTo("För många försök med fel lösenord. Vänta 10 sekunder och försök igen med rätt lösenord.");
        assertThat(looks).hasValue(Attempts.AT_ONCE);

        nanos.addAndGet(Attempts.PAUSE.minusMillis(1).toNanos());
        assertThatThrownBy(() -> guess(1)).isInstanceOf(TooManyAttempts.class).hasMessageContaining("next look");
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        guess(1);
        assertThatThrownBy(() -> guess(1)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void annaDoesNotNoticeAndNeitherDoesBoAtTheSameAddress() {
        guess(Attempts.AT_ONCE);
        assertThat(attempts.attempt(ANNA, "anna", this::right)).isTrue();
        assertThat(attempts.attempt(ATTACKER, "bo", this::right)).isTrue();
        assertThatThrownBy(() -> guess(1)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whoRemembersInTheEndStartsAfresh() {
        guess(Attempts.AT_ONCE - 1);
        assertThat(attempts.attempt(ATTACKER, "anna", this::right)).isTrue();
        guess(Attempts.AT_ONCE);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() {
        List<Boolean> passed = atOnce(60, this::wrong);
        assertThat(looks).hasValue(Attempts.AT_ONCE);
        assertThat(passed).hasSize(60).containsOnly(false);
    }

    @Test
    void aProgramThatAsksMuchAtOnceWithTheRightPasswordIsNotHeldUp() {
        assertThat(atOnce(200, this::right)).hasSize(200).containsOnly(true);
    }

    @Test
    void aFaultIsNoWrongPassword() {
        for (int i = 0; i < 3 * Attempts.AT_ONCE; i++) {
            assertThatThrownBy(() -> attempts.attempt(ATTACKER, "anna", () -> {
                        throw new IllegalStateException("the database is away");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(attempts.attempt(ATTACKER, "anna", this::right)).isTrue();
    }

    @Test
    void anotherAddressOfTheSameNetworkIsTheSameAttackerInIpv6() {
        for (int i = 0; i < Attempts.AT_ONCE; i++) {
            attempts.attempt("2001:db8:1:2::" + Integer.toHexString(i), "anna", this::wrong);
        }
        assertThatThrownBy(() -> attempts.attempt("2001:db8:1:2:ffff::1", "anna", this::right))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(attempts.attempt("2001:db8:1:3::1", "anna", this::right)).isTrue();
    }

    @Test
    void whatIsNoAddressOrNoAccountIsCountedToo() {
        for (String account : new String[] {null, "x".repeat(100_000)}) {
            for (int i = 0; i < Attempts.AT_ONCE; i++) {
                attempts.attempt("unknown:host", account, this::wrong);
            }
        }
        assertThatThrownBy(() -> attempts.attempt("unknown:host", null, this::right))
                .isInstanceOf(TooManyAttempts.class);
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.attempt(ATTACKER, "anna", this::wrong)).isFalse();
        }
    }

    private boolean right() {
        looks.incrementAndGet();
        return true;
    }

    private boolean wrong() {
        looks.incrementAndGet();
        return false;
    }

    /** @return for each whether it passed as right */
    private List<Boolean> atOnce(int times, BooleanSupplier check) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<Boolean>> asked = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    return attempts.attempt(ATTACKER, "anna", check);
                                } catch (TooManyAttempts e) {
                                    return false;
                                }
                            },
                            threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }
}
