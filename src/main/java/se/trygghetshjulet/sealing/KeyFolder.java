package se.trygghetshjulet.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A folder with a PKCS#12 file for each person, by user id; read each time, so that a new key needs no restart. */
final class KeyFolder implements PersonKeys {

    /** As the engine takes them; leads nowhere but into the folder. */
    private static final Pattern USER_ID = Pattern.compile("[a-zA-Z0-9-]+");

    private final Path folder;
    private final char[] password;

    /** @param folder null if there is none, and nobody has a key */
    KeyFolder(Path folder, String password) {
        this.folder = folder;
        this.password = password == null ? new char[0] : password.toCharArray();
    }

    @Override
    public Key of(Signer signer) {
        String person = signer.person();
        if (folder == null || !USER_ID.matcher(person).matches() || !Files.isRegularFile(file(person))) {
            throw SigningFailed.lasting("Det finns ingen nyckel för " + person
                    + " att skriva under med. Be den som sköter driften lägga in en, och försök sedan igen.");
        }
        try (InputStream in = Files.newInputStream(file(person))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return onlyKey(store, person);
        } catch (IOException | GeneralSecurityException e) {
            throw SigningFailed.lasting(
                    "Nyckeln för " + person + " går inte att läsa. Kontrollera filen och lösenordet.", e);
        }
    }

    @Override
    public boolean areKept() {
        return folder != null;
    }

    private Path file(String person) {
        return folder.resolve(person + ".p12");
    }

    private Key onlyKey(KeyStore store, String person) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                        .map(X509Certificate.class::cast)
                        .toList();
                return new Key((PrivateKey) store.getKey(alias, password), chain);
            }
        }
        throw SigningFailed.lasting("Filen för " + person + " har ingen nyckel i sig.");
    }
}
