package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Trust;
import se.trygghetshjulet.tools.NodeTools;
import se.trygghetshjulet.tools.PdfTools;

/** What was signed is known for it, and what was done to it afterwards is found. */
class SealingTest {

    private static final DemoKeys KEYS = new DemoKeys(null, "prov", CLOCK);
    private static final SigningService SIGNING = Papers.signing(KEYS);
    private static final SignatureReader CHECK = Papers.check(KEYS, CLOCK);

    /** qpdf counts the objects that an increment has and that nobody uses. */
    private static final int ONLY_WARNINGS = 3;

    private static final byte[] PLAIN = Papers.saying("Handlingsplan 2027");
    private static final byte[] ONCE = SIGNING.sign(PLAIN, CHAIR, NOW.minusSeconds(3600));
    private static final byte[] TWICE = SIGNING.sign(ONCE, CHIEF, NOW);

    @Test
    void twoSignaturesInARowAreBothValid() {
        Sealed sealed = CHECK.read(TWICE);

        assertThat(sealed.whole()).isTrue();
        assertThat(sealed.changedAfter()).isFalse();
        assertThat(sealed.isTrusted()).isTrue();
        assertThat(sealed.signatures())
                .extracting(Signature::name, Signature::party, Signature::place, Signature::at, Signature::intact)
                .containsExactly(
                        tuple("Anna Åström", "Provby kommun", "provby", NOW.minusSeconds(3600), true),
                        tuple("Örjan Öst", "Polismyndigheten", "provby", NOW, true));
        assertThat(sealed.signatures()).extracting(Signature::issuer).containsOnly("Trygghetshjulets demonstration");
    }

    @Test
    void aSignatureAddsToTheFileAndChangesNothingInIt() {
        assertThat(Arrays.mismatch(PLAIN, ONCE)).isEqualTo(PLAIN.length);
        assertThat(Arrays.mismatch(ONCE, TWICE)).isEqualTo(ONCE.length);
    }

    @Test
    void whatNobodyHasSignedIsNotWhole() {
        assertThat(CHECK.read(PLAIN)).isEqualTo(new Sealed(List.of(), false, false));
    }

    @Test
    void aByteThatIsNotAsItWasIsFoundWhereverItStands() {
        Random random = new Random(20270115);
        for (int time = 0; time < 200; time++) {
            int position = random.nextInt(TWICE.length);
            assertThat(isFine(flipped(position, 1 + random.nextInt(255))))
                    .as("byte " + position)
                    .isFalse();
        }
    }

    /** Where the signature itself stands, which no signature covers. */
    @Test
    void aByteThatIsNotAsItWasIsFoundInTheLastSignatureToo() {
        int from = text(TWICE).lastIndexOf("/Contents <") + "/Contents ".length();
        int to = text(TWICE).indexOf('>', from) + 1;
        assertThat(to - from).isGreaterThan(2000);
        Random random = new Random(20270116);
        for (int time = 0; time < 100; time++) {
            int position = from + random.nextInt(to - from);
            assertThat(isFine(flipped(position, 1 << random.nextInt(8))))
                    .as("byte " + position)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "%%EOF\n", "% en rad till\n%%EOF\n"})
    void bytesAfterTheEndAreFound(String more) {
        Sealed sealed = CHECK.read(joined(TWICE, more.getBytes(StandardCharsets.US_ASCII)));

        assertThat(sealed.signatures()).hasSize(2).allMatch(Signature::intact);
        assertThat(sealed.changedAfter()).isTrue();
        assertThat(sealed.whole()).isFalse();
    }

    @Test
    void aLineThatSomebodyAddedIsFoundAndStillIsWhenTheNextHasSigned() {
        byte[] added = Papers.withALineMore(ONCE);
        assertThat(CHECK.read(added).changedAfter()).isTrue();

        Sealed sealed = CHECK.read(SIGNING.sign(added, CHIEF, NOW));
        assertThat(sealed.signatures()).hasSize(2);
        assertThat(sealed.changedAfter()).isTrue();
        assertThat(sealed.whole()).isFalse();
    }

    @Test
    void whomNobodyKnowsIsSaidToBeUnknownThoughTheFileIsWhole() {
        byte[] foreign = Papers.signing(new DemoKeys(null, "annat", CLOCK)).sign(ONCE, CHIEF, NOW);

        Sealed sealed = CHECK.read(foreign);

        assertThat(sealed.whole()).isTrue();
        assertThat(sealed.isTrusted()).isFalse();
        assertThat(sealed.signatures()).extracting(Signature::trust).containsExactly(Trust.TRUSTED, Trust.UNKNOWN);
    }

    @Test
    void aCertificateWhoseTimeIsOverIsSaidToBe() {
        Instant later = NOW.plus(Duration.ofDays(6 * 365));
        SignatureReader check =
                new SignatureReader(new TrustAnchors(() -> List.of(KEYS.root())), Clock.fixed(later, ZoneOffset.UTC));
        Sealed sealed = check.read(ONCE);

        assertThat(sealed.whole()).isTrue();
        assertThat(sealed.signatures()).extracting(Signature::trust).containsExactly(Trust.EXPIRED);
    }

    /** Poppler and qpdf know nothing of us. */
    @Test
    void othersSeeTheSame() {
        NodeTools.Answer signatures = PdfTools.pdfsig(TWICE);
        assertThat(signatures.output().split("Signature is Valid", -1))
                .as(signatures.output())
                .hasSize(3);
        assertThat(PdfTools.pdfsig(flipped(100, 1)).output()).doesNotContain("Signature is Valid");

        NodeTools.Answer parts = PdfTools.qpdfCheck(TWICE);
        assertThat(parts.exitCode()).as(parts.output()).isIn(0, ONLY_WARNINGS);
    }

    private static boolean isFine(byte[] file) {
        try {
            Sealed sealed = CHECK.read(file);
            return sealed.whole() && sealed.isTrusted();
        } catch (Unreadable e) {
            return false;
        }
    }

    private static byte[] flipped(int position, int bits) {
        byte[] file = TWICE.clone();
        file[position] ^= (byte) bits;
        return file;
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
