package se.trygghetshjulet.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/**
 * Keys in a device that never lets them out (PKCS#11), each under the user id of its person. What is signed goes in, and the
 * signature comes out.
 */
final class TokenKeys implements PersonKeys {

    private final Provider provider;
    private final char[] pin;

    /** @param configuration a file as Java's SunPKCS11 has it: name, library, and slot */
    TokenKeys(Path configuration, String pin) {
        this.provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
        this.pin = pin.toCharArray();
        // the key itself leads to the device, for whoever signs with it
        Security.addProvider(provider);
    }

    /** Read each time, so that a new key needs no restart. */
    @Override
    public Key of(Signer signer) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            Certificate[] chain = store.getCertificateChain(signer.person());
            if (!store.isKeyEntry(signer.person()) || chain == null) {
                throw SigningFailed.lasting("Det finns ingen nyckel för " + signer.person()
                        + " att skriva under med. Be den som sköter driften lägga in en, och försök sedan igen.");
            }
            List<X509Certificate> certificates =
                    Arrays.stream(chain).map(X509Certificate.class::cast).toList();
            return new Key((PrivateKey) store.getKey(signer.person(), pin), certificates);
        } catch (IOException | GeneralSecurityException e) {
            throw SigningFailed.forNow(
                    "Enheten med nycklarna svarar inte. Be den som sköter driften titta på den, och försök sedan igen.",
                    e);
        }
    }

    @Override
    public boolean areKept() {
        return true;
    }
}
