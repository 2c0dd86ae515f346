package se.trygghetshjulet.sealing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs by keys of one's own, with all that proves it: an issuer that tells what it has called back, and a service that stamps. */
public final class LastingSigning implements AutoCloseable {

    /** The library looks at the machine's clock. */
    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    final RevocationService authority = new RevocationService(now);
    final StampService stamps = new StampService(now);
    final TrustAnchors known = new TrustAnchors(() -> List.of(authority.certificate(), stamps.certificate()));

    /** Told of by a list. */
    final Key listed = authority.listed(Papers.CHAIR);

    /** Told of when it is asked. */
    final Key asked = authority.asked(Papers.CHIEF);

    /** By two. */
    public byte[] signedTwice(byte[] pdf) {
        return by(asked).sign(by(listed).sign(pdf, Papers.CHAIR, now), Papers.CHIEF, now);
    }

    SigningService by(Key key) {
        return new KeyStoreSigning(
                new PersonKeys() {
                    @Override
                    public Key of(Signer signer) {
                        return key;
                    }

                    @Override
                    public boolean areKept() {
                        return true;
                    }
                },
                UnaryOperator.identity(),
                AllowedKeys.by(known),
                ValidationData.ofTimeAndStanding(new TimeStamps(stamps.address()), known, new Revocations()));
    }

    @Override
    public void close() {
        authority.close();
        stamps.close();
    }
}
