package se.trygghetshjulet.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Keys of demo people, made when somebody first signs. They prove nothing, and say so in the name of the one who vouches for
 * them.
 */
final class DemoKeys implements PersonKeys {

    private static final String AUTHORITY = "Trygghetshjulets demonstration";
    private static final int YEARS = 5;

    private final Path file;
    private final char[] password;
    private final Clock clock;
    /** Taking a key out of the store, or putting it in, costs as much as ten signatures. */
    private final Map<String, Key> opened = new HashMap<>();

    private KeyStore store;

    /** @param file where they are kept; null to forget them when the product stops */
    DemoKeys(Path file, String password, Clock clock) {
        this.file = file;
        this.password = password.toCharArray();
        this.clock = clock;
    }

    @Override
    public synchronized Key of(Signer signer) {
        CertificateAuthority authority = authority();
        X500Name subject = CertificateAuthority.subject(signer);
        Key kept = kept(signer.person());
        if (kept != null && isUsable(kept, subject)) {
            return kept;
        }
        Key key = authority.issue(subject, start(), end());
        keep(signer.person(), key);
        return key;
    }

    @Override
    public boolean areKept() {
        return true;
    }

    /** Who vouches for all of them. */
    synchronized X509Certificate root() {
        return authority().certificate();
    }

    private CertificateAuthority authority() {
        Key kept = kept(AUTHORITY);
        if (kept != null && isUsable(kept, subject(kept))) {
            return new CertificateAuthority(kept);
        }
        CertificateAuthority made = CertificateAuthority.named(AUTHORITY, start(), end());
        keep(AUTHORITY, made.key());
        return made;
    }

    /** People get other names and titles, and certificates end. */
    private boolean isUsable(Key key, X500Name subject) {
        X509Certificate certificate = key.certificate();
        Instant now = clock.instant();
        return subject(key).equals(subject)
                && certificate.getNotBefore().toInstant().isBefore(now)
                && certificate.getNotAfter().toInstant().isAfter(now);
    }

    private static X500Name subject(Key key) {
        return X500Name.getInstance(key.certificate().getSubjectX500Principal().getEncoded());
    }

    /** A day ago, since somebody may have signed before the key was asked for. */
    private Instant start() {
        return clock.instant().minus(Duration.ofDays(1));
    }

    private Instant end() {
        return clock.instant().atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
    }

    private Key kept(String name) {
        return opened.computeIfAbsent(name, this::stored);
    }

    private Key stored(String name) {
        try {
            KeyStore keys = store();
            if (!keys.isKeyEntry(name)) {
                return null;
            }
            List<X509Certificate> chain = Arrays.stream(keys.getCertificateChain(name))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new Key((PrivateKey) keys.getKey(name, password), chain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String name, Key key) {
        if (file != null) {
            write(name, key);
        }
        opened.put(name, key);
    }

    private void write(String name, Key key) {
        Path half = file.resolveSibling(file.getFileName() + ".ny");
        try {
            store().setKeyEntry(name, key.secret(), password, key.chain().toArray(Certificate[]::new));
            try (OutputStream out = Files.newOutputStream(half)) {
                store().store(out, password);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore store() throws GeneralSecurityException {
        if (store == null) {
            KeyStore opened = KeyStore.getInstance("PKCS12");
            try (InputStream in = file != null && Files.exists(file) ? Files.newInputStream(file) : null) {
                opened.load(in, password);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read; delete it to have new demo keys", e);
            }
            store = opened;
        }
        return store;
    }
}
