package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.model.DSSException;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.sealing.Sealed.Signature;
import se.trygghetshjulet.sealing.Sealed.Trust;

/**
 * Looks at what a service elsewhere gives back, before it is kept: our very file, with exactly one more signature that holds, by
 * somebody who may sign, and nothing else.
 */
final class ReturnedFile {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedFile.class);

    private final SignatureReader reader;
    private final boolean byNamed;
    private final NameMatch names;
    private final Clock clock;

    /**
     * @param byNamed whether only those may have signed whom somebody vouches for whom we know
     * @param names when the name in the certificate is the signatory's
     */
    ReturnedFile(SignatureReader reader, boolean byNamed, NameMatch names, Clock clock) {
        this.reader = reader;
        this.byNamed = byNamed;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param signatory name of the one who was to sign
     * @param other name in the certificate that stood in the way the last time; null if none did
     * @throws SigningFailed lasting, with what is wrong with it
     */
    void demand(byte[] sent, byte[] returned, String signatory, OtherName other) {
        if (returned.length <= sent.length || Arrays.mismatch(sent, returned) != sent.length) {
            throw refused("lämnade tillbaka ett annat dokument än det som skickades dit");
        }
        try (IncrementalUpdate increment = new IncrementalUpdate(sent, returned)) {
            int before = reader.read(sent).signatures().size();
            Sealed sealed = reader.read(returned);
            demandOneMore(before, sealed.signatures());
            if (!sealed.whole() || increment.hasContent()) {
                throw refused("ändrade annat i dokumentet än underskriften");
            }
            if (!increment.keepsPromises()) {
                throw refused(
                        "ritade in underskriften eller ändrade dokumentets format, så att det inte längre kan arkiveras"
                                + " eller läsas upp");
            }
            demandAllowed(sealed.signatures().get(before));
            demandNamed(sealed.signatures().get(before).name(), signatory, other);
        } catch (Unreadable | IOException | DSSException e) {
            LOG.warn("What the signing service gave back cannot be read", e);
            throw refused("lämnade tillbaka en fil som inte går att läsa");
        }
    }

    private static void demandOneMore(int before, List<Signature> signatures) {
        if (signatures.size() == before) {
            throw refused("lämnade tillbaka dokumentet utan underskrift");
        }
        if (signatures.size() > before + 1) {
            throw refused("lade till fler än en underskrift");
        }
        if (!signatures.get(before).intact()) {
            throw refused("lämnade tillbaka en underskrift som inte stämmer med dokumentet");
        }
    }

    private void demandAllowed(Signature made) {
        if (made.trust() == Trust.EXPIRED
                || made.validTo() == null
                || made.validTo().isBefore(clock.instant())) {
            throw refused("skrev under med ett certifikat som inte gäller nu");
        }
        if (byNamed && made.trust() != Trust.TRUSTED) {
            throw refused("skrev under med ett certifikat från "
                    + (made.issuer() == null ? "okänd" : made.issuer())
                    + ", som inte finns bland de betrodda utfärdarna");
        }
    }

    private void demandNamed(String certified, String signatory, OtherName other) {
        if (!names.isSame(signatory, certified) && !new OtherName(certified, true).equals(other)) {
            throw SigningFailed.byOtherName(
                    "Certifikatet har namnet ”" + certified + "”, men det är " + signatory
                            + " som ska skriva under. Ingenting är sparat. Är det samma person kan någon annan än den"
                            + " som skriver under godkänna namnet. Annars: be rätt person skriva under, och försök sedan"
                            + " igen.",
                    certified);
        }
    }

    private static SigningFailed refused(String what) {
        return SigningFailed.lasting("Underskriftstjänsten " + what
                + ". Inget av det är sparat. Be den som sköter tjänsten rätta det, och försök sedan igen.");
    }
}
