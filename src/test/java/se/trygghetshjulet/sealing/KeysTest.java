package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.trygghetshjulet.sealing.Sealed.Trust;

/** Where keys come from, and whose word is taken. */
class KeysTest {

    @TempDir
    Path folder;

    @Test
    void demoKeysAreKeptWhereTheyAreToldAndMadeAnewForANewName() {
        Path file = folder.resolve("nycklar.p12");
        DemoKeys first = new DemoKeys(file, "demo", CLOCK);
        Key key = first.of(CHAIR);

        DemoKeys afterARestart = new DemoKeys(file, "demo", CLOCK);
        assertThat(afterARestart.of(CHAIR).certificate()).isEqualTo(key.certificate());
        assertThat(afterARestart.root()).isEqualTo(first.root());
        Signer renamed = new Signer(CHAIR.kommun(), CHAIR.person(), "Anna Berg", CHAIR.title(), CHAIR.party());
        assertThat(afterARestart.of(renamed).certificate()).isNotEqualTo(key.certificate());
    }

    @Test
    void theyLiveAsLongAsTheDatabase() {
        assertThat(BesideDatabase.file("jdbc:h2:file:./data/trygghetshjulet;DB_CLOSE_ON_EXIT=FALSE", "x.p12"))
                .contains(Path.of("./data/x.p12"));
        assertThat(BesideDatabase.file("jdbc:h2:~/hjulet", "x.p12"))
                .contains(Path.of(System.getProperty("user.home"), "x.p12"));
        for (String url : List.of("jdbc:h2:mem:wheel", "jdbc:h2:tcp://host/x", "jdbc:postgresql://host/x")) {
            assertThat(BesideDatabase.file(url, "x.p12")).as(url).isEmpty();
        }
    }

    @Test
    void aFolderHasAFileForEachPerson() throws Exception {
        CertificateAuthority authority = authority();
        keep(authority.issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(30))), CHAIR.person());
        byte[] signed = Papers.signing(new KeyFolder(folder, "losen")).sign(Papers.saying("Plan"), CHAIR, NOW);

        SignatureReader check = new SignatureReader(new TrustAnchors(() -> List.of(authority.certificate())), CLOCK);
        assertThat(check.read(signed).whole()).isTrue();
        assertThat(check.read(signed).isTrusted()).isTrue();
    }

    @Test
    void whoeverRunsTheProductSeesWhenTheFirstEnds() throws Exception {
        assertThat(new CertificateEnds(properties(null)).first()).isNaN();
        assertThat(new CertificateEnds(properties(folder)).first()).isNaN();
        CertificateAuthority authority = authority();
        Instant end = NOW.plus(Duration.ofDays(30));
        keep(authority.issue(CertificateAuthority.subject(CHAIR), NOW, end), CHAIR.person());
        keep(authority.issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(60))), "annan");
        Files.writeString(folder.resolve("trasig.p12"), "ingen nyckel");

        assertThat(new CertificateEnds(properties(folder)).first()).isEqualTo(end.getEpochSecond());
    }

    private static SealingProperties properties(Path keys) {
        return new SealingProperties(
                SealingProperties.Service.NYCKLAR,
                keys,
                null,
                "losen",
                null,
                null,
                Duration.ofMinutes(2),
                null,
                SealingProperties.Level.LT,
                Duration.ofDays(90),
                NameMatch.DELAR);
    }

    @Test
    void whoseCertificateIsOverIsToldSo() throws Exception {
        keep(
                authority().issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(30))),
                CHAIR.person());
        SigningService signing = Papers.signing(new KeyFolder(folder, "losen"));

        assertThatThrownBy(() -> signing.sign(Papers.saying("Plan"), CHAIR, NOW.plus(Duration.ofDays(31))))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("gäller inte nu");
    }

    @Test
    void whoseKeyIsFromSomebodyElseThanThoseNamedIsToldSoBeforeAndWhenItIsSigned() throws Exception {
        keep(
                authority().issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(30))),
                CHAIR.person());
        CertificateAuthority named = authority();
        SigningService signing = new KeyStoreSigning(
                new KeyFolder(folder, "losen"),
                UnaryOperator.identity(),
                AllowedKeys.by(new TrustAnchors(() -> List.of(named.certificate()))),
                ValidationData.none());

        assertThatThrownBy(() -> signing.demand(CHAIR, NOW))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("utfärdat av någon som vi inte litar på");
        assertThatThrownBy(() -> signing.sign(Papers.saying("Plan"), CHAIR, NOW))
                .hasMessageContaining("lägga in utfärdaren bland de betrodda");
        keep(named.issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(30))), CHAIR.person());
        signing.demand(CHAIR, NOW);
        assertThat(signing.sign(Papers.saying("Plan"), CHAIR, NOW)).isNotEmpty();
    }

    @Test
    void whoHasNoKeyIsToldSoAndNoNameLeadsOutOfTheFolder() throws Exception {
        keep(authority().key(), "annan");
        KeyFolder inner = new KeyFolder(Files.createDirectory(folder.resolve("inre")), "losen");

        assertThatThrownBy(() -> inner.of(CHIEF))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("ingen nyckel för provby-polischef");
        assertThatThrownBy(() -> inner.of(new Signer("provby", "../annan", "A", "B", "C")))
                .hasMessageContaining("ingen nyckel");
        assertThatThrownBy(() -> new KeyFolder(folder, "fel").of(new Signer("provby", "annan", "A", "B", "C")))
                .hasMessageContaining("lösenordet");
        assertThatThrownBy(() -> new KeyFolder(null, null).of(CHAIR)).isInstanceOf(SigningFailed.class);
    }

    @Test
    void certificatesOfThoseWhoVouchAreReadFromAFolder() throws Exception {
        CertificateAuthority authority = authority();
        Files.writeString(
                folder.resolve("rot.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(authority.certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
        Key leaf = authority.issue(CertificateAuthority.subject(CHIEF), NOW, NOW.plus(Duration.ofDays(30)));

        TrustAnchors anchors = new TrustAnchors(() -> TrustAnchors.in(folder));
        assertThat(anchors.of(leaf.chain(), Date.from(NOW))).isEqualTo(Trust.TRUSTED);
        assertThat(anchors.of(leaf.chain(), Date.from(NOW.plus(Duration.ofDays(31)))))
                .isEqualTo(Trust.EXPIRED);
        assertThat(anchors.of(authority().key().chain(), Date.from(NOW))).isEqualTo(Trust.UNKNOWN);
    }

    private static CertificateAuthority authority() {
        return CertificateAuthority.named("Provets utfärdare", NOW, NOW.plus(Duration.ofDays(365)));
    }

    private void keep(Key key, String person) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        char[] password = "losen".toCharArray();
        store.setKeyEntry("nyckel", key.secret(), password, key.chain().toArray(Certificate[]::new));
        try (OutputStream out = Files.newOutputStream(folder.resolve(person + ".p12"))) {
            store.store(out, password);
        }
    }
}
