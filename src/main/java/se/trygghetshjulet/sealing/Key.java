package se.trygghetshjulet.sealing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What a person signs with.
 *
 * @param chain the person's certificate first, then those who vouch for it
 */
record Key(PrivateKey secret, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.get(0);
    }
}
