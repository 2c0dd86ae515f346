package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.sealing.Sealed.Proof;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Trust;
import se.trygghetshjulet.tools.PdfTools;

/** The file itself proves when each has signed and that no certificate had been called back, years after those who say so are gone. */
class LastingSignaturesTest {

    private static final LastingSigning LASTING = new LastingSigning();
    private static final Instant NOW = LASTING.now;
    private static final RevocationService AUTHORITY = LASTING.authority;
    private static final TrustAnchors KNOWN = LASTING.known;
    private static final byte[] PLAIN = Papers.saying("Handlingsplan 2027");
    private static final byte[] ONCE = LASTING.by(LASTING.listed).sign(PLAIN, CHAIR, NOW);
    private static final byte[] TWICE = LASTING.by(LASTING.asked).sign(ONCE, CHIEF, NOW);

    @AfterEach
    void isThere() {
        AUTHORITY.isAway(false);
    }

    @AfterAll
    static void close() {
        LASTING.close();
    }

    @Test
    void eachSignatureHasItsProofsWhetherMoreFollowOrNot() {
        for (Map.Entry<byte[], Integer> file : Map.of(ONCE, 1, TWICE, 2).entrySet()) {
            Sealed sealed = read(file.getKey(), NOW);
            assertThat(sealed.whole()).isTrue();
            assertThat(sealed.isTrusted()).isTrue();
            assertThat(sealed.signatures())
                    .hasSize(file.getValue())
                    .extracting(Signature::proof)
                    .containsOnly(Proof.TIME_AND_STANDING);
        }
        assertThat(TWICE).startsWith(ONCE);
        assertThat(ONCE).startsWith(PLAIN);
    }

    @Test
    void theLibraryCallsItWhatWeDo() {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(TWICE));
        analyzer.setPdfObjFactory(Offline.pdfs());
        analyzer.setCertificateVerifier(Offline.verifier());

        assertThat(analyzer.getSignatures()).hasSize(2).allMatch(AdvancedSignature::hasLTProfile);
        assertThat(analyzer.getSignatures())
                .extracting(AdvancedSignature::getDataFoundUpToLevel)
                .containsOnly(SignatureLevel.PAdES_BASELINE_LTA);
    }

    @Test
    void itIsStillGoodWhenTheCertificatesHaveEndedAndNobodyIsThereToAsk() {
        Sealed later = read(TWICE, NOW.plus(Duration.ofDays(6 * 365)));

        assertThat(later.whole()).isTrue();
        assertThat(later.signatures()).extracting(Signature::trust).containsOnly(Trust.TRUSTED);
    }

    @Test
    void aByteThatIsNotAsItWasIsFoundInTheProofsToo() {
        Random random = new Random(20270118);
        for (int time = 0; time < 100; time++) {
            byte[] changed = TWICE.clone();
            int position = random.nextInt(TWICE.length);
            changed[position] ^= (byte) (1 + random.nextInt(255));
            assertThat(isFine(changed)).as("byte " + position).isFalse();
        }
        int from = new String(TWICE, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <") + "/Contents ".length();
        for (int time = 0; time < 50; time++) {
            byte[] changed = TWICE.clone();
            changed[from + random.nextInt(4000)] ^= (byte) (1 << random.nextInt(8));
            assertThat(isFine(changed)).as("in the last time-stamp").isFalse();
        }
    }

    @Test
    void whatIsAddedAfterTheProofsIsFound() {
        byte[] more = SealingTest.joined(TWICE, "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(read(more, NOW).changedAfter()).isTrue();
        assertThat(read(Papers.withALineMore(TWICE), NOW).changedAfter()).isTrue();
        assertThat(read(Papers.withALineMore(TWICE), NOW).whole()).isFalse();
    }

    @Test
    void ifNobodyCanSayWhetherItWasCalledBackNothingIsSignedAndItIsTriedAgain() {
        AUTHORITY.isAway(true);
        for (Key key : List.of(LASTING.listed, LASTING.asked)) {
            assertThatThrownBy(() -> LASTING.by(key).sign(PLAIN, CHAIR, NOW))
                    .isInstanceOfSatisfying(
                            SigningFailed.class,
                            failed -> assertThat(failed.isLasting()).isFalse())
                    .hasMessageContaining("spärrat");
        }
        AUTHORITY.isAway(false);
        assertThat(LASTING.by(LASTING.asked).sign(PLAIN, CHIEF, NOW)).isNotEmpty();
    }

    @Test
    void aCertificateThatWasCalledBackSignsNothing() {
        for (Key key : List.of(AUTHORITY.listed(CHAIR), AUTHORITY.asked(CHAIR))) {
            AUTHORITY.revoke(key);
            assertThatThrownBy(() -> LASTING.by(key).sign(PLAIN, CHAIR, NOW))
                    .isInstanceOfSatisfying(
                            SigningFailed.class,
                            failed -> assertThat(failed.isLasting()).isTrue())
                    .hasMessageContaining("är spärrat");
        }
    }

    @Test
    void aStampOnTheFileByAStrangerProvesNothing() {
        Sealed sealed = new SignatureReader(
                        new TrustAnchors(() -> List.of(AUTHORITY.certificate())), Clock.fixed(NOW, ZoneOffset.UTC))
                .read(ONCE);

        assertThat(sealed.signatures()).extracting(Signature::proof).containsOnly(Proof.SIGNATURE);
    }

    @Test
    void aServiceElsewhereMayGiveBackAFileWithProofs() {
        ReturnedFile returned = new ReturnedFile(
                new SignatureReader(KNOWN, Clock.fixed(NOW, ZoneOffset.UTC)),
                true,
                NameMatch.DELAR,
                Clock.fixed(NOW, ZoneOffset.UTC));

        returned.demand(PLAIN, ONCE, CHAIR.name(), null);
        returned.demand(ONCE, TWICE, CHIEF.name(), null);
    }

    @Test
    void aStampIsRenewedBeforeItsCertificateEndsAndWhatWasSignedStaysSo() {
        try (StampService next = new StampService(NOW, Duration.ofDays(3650 * 3))) {
            TrustAnchors known = new TrustAnchors(
                    () -> List.of(AUTHORITY.certificate(), LASTING.stamps.certificate(), next.certificate()));
            SignatureReader reader = new SignatureReader(known, Clock.fixed(NOW, ZoneOffset.UTC));
            StampRenewal renewal = new FileStampRenewal(
                    ValidationData.ofTimeAndStanding(new TimeStamps(next.address()), known, new Revocations()),
                    reader,
                    Duration.ofDays(90));

            byte[] renewed = renewal.renewed(TWICE);

            assertThat(renewed).startsWith(TWICE);
            assertThat(renewal.endOf(PLAIN)).isEmpty();
            assertThat(renewal.endOf(TWICE)).contains(NOW.plus(Duration.ofDays(3650 * 2)));
            assertThat(renewal.endOf(renewed)).contains(NOW.plus(Duration.ofDays(3650 * 3)));
            Sealed sealed = reader.read(renewed);
            assertThat(sealed.whole()).isTrue();
            assertThat(sealed.isTrusted()).isTrue();
            assertThat(sealed.signatures())
                    .hasSize(2)
                    .extracting(Signature::proof)
                    .containsOnly(Proof.TIME_AND_STANDING);
            assertThat(PdfTools.pdfsig(renewed).output()).doesNotContain("Invalid", "Digest Mismatch");
            assertThatThrownBy(() -> renewal.renewed(renewed)).hasMessageContaining("ett certifikat som snart går ut");
            next.isAway();
            assertThatThrownBy(() -> renewal.renewed(TWICE))
                    .isInstanceOfSatisfying(
                            SigningFailed.class,
                            failed -> assertThat(failed.isLasting()).isFalse());
        }
    }

    @Test
    void othersSeeTheSame() {
        String seen = PdfTools.pdfsig(TWICE).output();

        assertThat(seen).contains("Signature is Valid").doesNotContain("Invalid", "Digest Mismatch");
    }

    private static Sealed read(byte[] file, Instant at) {
        return new SignatureReader(KNOWN, Clock.fixed(at, ZoneOffset.UTC)).read(file);
    }

    private static boolean isFine(byte[] file) {
        try {
            Sealed sealed = read(file, NOW);
            return sealed.whole() && sealed.isTrusted();
        } catch (Unreadable e) {
            return false;
        }
    }
}
