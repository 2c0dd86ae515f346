package se.trygghetshjulet.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.sealing.Papers.CHAIR;
import static se.trygghetshjulet.sealing.Papers.CHIEF;
import static se.trygghetshjulet.sealing.Papers.CLOCK;
import static se.trygghetshjulet.sealing.Papers.NOW;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.tools.SoftHsm;

/** Keys in a device; SoftHSM stands in for it, and is left out or demanded as other tools are. */
class TokenKeysTest {

    private static final String PIN = "1234";

    @Test
    void aKeyThatNeverLeavesItsDeviceSigns() throws Exception {
        Path configuration = SoftHsm.device(PIN);
        CertificateAuthority authority = CertificateAuthority.named(
                "Provdomstolen", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(99)));
        Key issued = authority.issue(CertificateAuthority.subject(CHAIR), NOW, NOW.plus(Duration.ofDays(30)));
        TokenKeys keys = new TokenKeys(configuration, PIN);
        KeyStore device = KeyStore.getInstance("PKCS11", Security.getProvider("SunPKCS11-Prov"));
        device.load(null, PIN.toCharArray());
        device.setKeyEntry(
                CHAIR.person(),
                issued.secret(),
                PIN.toCharArray(),
                issued.chain().toArray(Certificate[]::new));

        byte[] signed = Papers.signing(keys).sign(Papers.saying("Plan"), CHAIR, NOW);

        assertThat(keys.of(CHAIR).secret().getEncoded()).isNull();
        SignatureReader check = new SignatureReader(new TrustAnchors(() -> List.of(authority.certificate())), CLOCK);
        assertThat(check.read(signed).whole()).isTrue();
        assertThat(check.read(signed).isTrusted()).isTrue();
        assertThatThrownBy(() -> keys.of(CHIEF)).hasMessageContaining("ingen nyckel för provby-polischef");
    }
}
