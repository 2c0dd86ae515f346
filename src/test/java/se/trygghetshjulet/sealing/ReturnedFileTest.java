package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;
import static se.trygghetshjulet.sealing.SealingTest.joined;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A service elsewhere gives back what it likes; what is kept is our file with one more signature, and nothing else. */
class ReturnedFileTest {

    private static final DemoKeys KEYS = new DemoKeys(null, "prov", CLOCK);
    private static final SigningService SIGNING = Papers.signing(KEYS);
    private static final byte[] PLAIN = Papers.saying("Handlingsplan 2027");
    private static final byte[] ONCE = SIGNING.sign(PLAIN, CHAIR, NOW);
    private static final byte[] TWICE = SIGNING.sign(ONCE, CHIEF, NOW);

    @Test
    void oneMoreSignatureIsTakenAndThenTheNext() {
        assertThatCode(() -> check(true, CLOCK).demand(PLAIN, ONCE, CHAIR.name(), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> check(true, CLOCK).demand(ONCE, TWICE, CHIEF.name(), null))
                .doesNotThrowAnyException();
    }

    @Test
    void noneAndTwoAreNotOne() {
        refused(PLAIN, Papers.withALineMore(PLAIN)).hasMessageContaining("utan underskrift");
        refused(PLAIN, TWICE).hasMessageContaining("fler än en underskrift");
    }

    @Test
    void whatWasAddedBeforeItWasSignedOrAfterIsFound() {
        refused(PLAIN, SIGNING.sign(Papers.withALineMore(PLAIN), CHAIR, NOW)).hasMessageContaining("ändrade annat");
        refused(PLAIN, SIGNING.sign(Papers.withAPageMore(PLAIN), CHAIR, NOW)).hasMessageContaining("ändrade annat");
        refused(ONCE, SIGNING.sign(Papers.withALineMore(ONCE), CHIEF, NOW)).hasMessageContaining("ändrade annat");
        refused(PLAIN, joined(ONCE, "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("ändrade annat");
    }

    @Test
    void aSignatureThatDoesNotFitIsFound() {
        byte[] broken = ONCE.clone();
        broken[PLAIN.length + 20] ^= 1;

        refused(PLAIN, broken).isInstanceOf(SigningFailed.class);
        byte[] other = ONCE.clone();
        String text = new String(other, StandardCharsets.ISO_8859_1);
        int digit = text.indexOf("/Contents <") + 400;
        other[digit] = (byte) (other[digit] == '1' ? '2' : '1');
        refused(PLAIN, other).isInstanceOf(SigningFailed.class);
    }

    @Test
    void aDrawnSignatureWouldBreakWhatTheFilePromises() {
        refused(PLAIN, Papers.signedVisibly(PLAIN, KEYS.of(CHAIR))).hasMessageContaining("ritade in underskriften");
    }

    @Test
    void whoIsUnknownIsRefusedWhereThoseWhoVouchAreNamed() {
        byte[] foreign = Papers.signing(new DemoKeys(null, "annat", CLOCK)).sign(PLAIN, CHAIR, NOW);

        refused(PLAIN, foreign).hasMessageContaining("inte finns bland de betrodda utfärdarna");
        assertThatCode(() -> check(false, CLOCK).demand(PLAIN, foreign, CHAIR.name(), null))
                .doesNotThrowAnyException();
    }

    @Test
    void aCertificateWhoseTimeIsOverIsRefusedWhoeverIsNamed() {
        Clock later = Clock.fixed(NOW.plus(Duration.ofDays(6 * 365)), ZoneOffset.UTC);

        for (boolean named : List.of(true, false)) {
            assertThatThrownBy(() -> check(named, later).demand(PLAIN, ONCE, CHAIR.name(), null))
                    .isInstanceOf(SigningFailed.class)
                    .hasMessageContaining("inte gäller nu");
        }
    }

    @Test
    void itIsSaidThatNothingIsKeptAndNobodyTriesAgainByItself() {
        refused(PLAIN, TWICE)
                .hasMessageContaining("Inget av det är sparat")
                .isInstanceOfSatisfying(
                        SigningFailed.class,
                        failed -> assertThat(failed.isLasting()).isTrue());
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(byte[] sent, byte[] returned) {
        return assertThatThrownBy(() -> check(true, CLOCK).demand(sent, returned, CHAIR.name(), null));
    }

    private static ReturnedFile check(boolean byNamed, Clock clock) {
        return new ReturnedFile(
                new SignatureReader(new TrustAnchors(() -> List.of(KEYS.root())), clock),
                byNamed,
                NameMatch.DELAR,
                clock);
    }
}
