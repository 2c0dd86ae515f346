package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Trust;
import se.trygghetshjulet.tools.NodeTools;
import se.trygghetshjulet.tools.PdfTools;

/** Somebody else says when a signature was there, and is believed as far as he is known. */
class TimeStampTest {

    private static final DemoKeys KEYS = new DemoKeys(null, "prov", CLOCK);
    private static final StampService SERVICE = new StampService(NOW);
    private static final SigningService SIGNING = new KeyStoreSigning(
            KEYS,
            UnaryOperator.identity(),
            AllowedKeys.ofAnybody(),
            ValidationData.ofTime(new TimeStamps(SERVICE.address())));
    private static final byte[] TWICE =
            SIGNING.sign(SIGNING.sign(Papers.saying("Handlingsplan 2027"), CHAIR, NOW), CHIEF, NOW);

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void aStampedFileIsWholeAndTellsTheTimeOfSomebodyWhomWeKnow() {
        Sealed sealed = read(TWICE, NOW, SERVICE.certificate());

        assertThat(sealed.whole()).isTrue();
        assertThat(sealed.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.stamp().at()).isEqualTo(NOW);
            assertThat(signature.stamp().by()).isEqualTo("Provtidens tjänst");
            assertThat(signature.stamp().trust()).isEqualTo(Trust.TRUSTED);
        });
    }

    @Test
    void aCertificateThatHasEndedSinceWasGoodWhenItWasStamped() {
        Instant later = NOW.plus(Duration.ofDays(6 * 365));

        assertThat(read(TWICE, later, SERVICE.certificate()).signatures())
                .extracting(Signature::trust)
                .containsOnly(Trust.TRUSTED);
        assertThat(read(TWICE, later).signatures()).extracting(Signature::trust).containsOnly(Trust.EXPIRED);
        assertThat(read(TWICE, later).signatures())
                .extracting(signature -> signature.stamp().trust())
                .containsOnly(Trust.UNKNOWN);
    }

    @Test
    void aByteInTheStampThatIsNotAsItWasIsFound() {
        String text = new String(TWICE, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf("/Contents <") + "/Contents ".length();
        int to = text.indexOf('>', from) + 1;
        Random random = new Random(20270117);
        for (int time = 0; time < 150; time++) {
            byte[] changed = TWICE.clone();
            int position = from + random.nextInt(to - from);
            changed[position] ^= (byte) (1 << random.nextInt(8));
            assertThat(isFine(changed)).as("byte " + position).isFalse();
        }
    }

    @Test
    void withoutAStampNothingIsSignedAndItIsWorthAnotherTry() {
        try (StampService away = new StampService(NOW)) {
            away.isAway();
            SigningService signing = new KeyStoreSigning(
                    KEYS,
                    UnaryOperator.identity(),
                    AllowedKeys.ofAnybody(),
                    ValidationData.ofTime(new TimeStamps(away.address())));

            assertThatThrownBy(() -> signing.sign(TWICE, CHAIR, NOW))
                    .isInstanceOfSatisfying(
                            SigningFailed.class,
                            failed -> assertThat(failed.isLasting()).isFalse())
                    .hasMessageContaining("tidsstämplar");
        }
    }

    @Test
    void othersSeeTheSame() {
        NodeTools.Answer signatures = PdfTools.pdfsig(TWICE);

        assertThat(signatures.output().split("Signature is Valid", -1))
                .as(signatures.output())
                .hasSize(3);
    }

    private static boolean isFine(byte[] file) {
        try {
            Sealed sealed = read(file, NOW, SERVICE.certificate());
            return sealed.whole() && sealed.isTrusted();
        } catch (Unreadable e) {
            return false;
        }
    }

    private static Sealed read(byte[] file, Instant at, X509Certificate... more) {
        List<X509Certificate> known =
                Stream.concat(Stream.of(KEYS.root()), Stream.of(more)).toList();
        SignatureReader check = new SignatureReader(new TrustAnchors(() -> known), Clock.fixed(at, ZoneOffset.UTC));
        return check.read(file);
    }
}
