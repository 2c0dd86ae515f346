package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.sealing.Unreadable.Why;

/** Whatever bytes somebody sends, there is an answer, and soon. */
class UnreadableFilesTest {

    private static final DemoKeys KEYS = new DemoKeys(null, "prov", CLOCK);
    private static final SignatureReader CHECK = Papers.check(KEYS, CLOCK);

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(why("Hej!".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NO_PDF);
        assertThat(why("%PDF-1.7 och sedan ingenting".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Why.BROKEN);
    }

    @Test
    void whatIsTooLargeIsNotLookedAt() {
        assertThat(why(new byte[ReadingCost.LARGEST + 1])).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void whatIsLockedIsSaidToBeWithAPasswordOrWithout() {
        assertThat(why(Papers.locked("hemligt"))).isEqualTo(Why.LOCKED);
        assertThat(why(Papers.locked(""))).isEqualTo(Why.LOCKED);
    }

    @Test
    void halfAFileIsNeverWhole() {
        byte[] signed = Papers.signing(KEYS).sign(Papers.saying("Plan"), CHAIR, NOW);
        for (int part = 1; part < 10; part++) {
            byte[] half = Arrays.copyOf(signed, signed.length * part / 10);
            assertThat(isWhole(half)).as(part + " tenths").isFalse();
        }
    }

    @Test
    void thousandsOfPartsAreReadInTime() {
        byte[] signed = Papers.signing(KEYS).sign(Papers.ofManyParts(5_000), CHAIR, NOW);
        long begun = System.nanoTime();

        assertThat(CHECK.read(signed).whole()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void whatUnpacksToMoreThanThereIsRoomForIsNotRead() {
        byte[] pdf = Papers.saying("Plan ".repeat(1000));

        assertThatCode(() -> ReadingCost.check(pdf, 10_000)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Unreadable.class, () -> ReadingCost.check(pdf, 1000))
                        .why())
                .isEqualTo(Why.TOO_HEAVY);
    }

    private static boolean isWhole(byte[] file) {
        try {
            return CHECK.read(file).whole();
        } catch (Unreadable e) {
            return false;
        }
    }

    private static Why why(byte[] file) {
        return catchThrowableOfType(Unreadable.class, () -> CHECK.read(file)).why();
    }
}
