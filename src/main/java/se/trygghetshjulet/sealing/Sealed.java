package se.trygghetshjulet.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a file tells of those who signed it.
 *
 * @param signatures in the order in which they were made
 * @param whole somebody signed, each signature is intact, and nothing was changed or added since
 * @param changedAfter there is something after the last signature, or something other than a signature between two
 */
public record Sealed(List<Signature> signatures, boolean whole, boolean changedAfter) {

    static Sealed of(List<Signature> signatures, boolean changedAfter) {
        boolean intact = !signatures.isEmpty() && signatures.stream().allMatch(Signature::intact);
        return new Sealed(List.copyOf(signatures), intact && !changedAfter, changedAfter);
    }

    /** Whether somebody whom we know vouches for the name of each who signed. */
    public boolean isTrusted() {
        return !signatures.isEmpty() && signatures.stream().allMatch(signature -> signature.trust() == Trust.TRUSTED);
    }

    /** What keeps others from believing the file, in Swedish; none for one that nobody has signed electronically. */
    public Optional<String> objection() {
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        if (!whole) {
            return Optional.of(
                    "Filen är ändrad efter att den skrevs under elektroniskt, eller så är en underskrift skadad."
                            + " Hämta originalet på nytt och försök igen.");
        }
        return signatures.stream()
                .filter(signature -> signature.trust() != Trust.TRUSTED)
                .findFirst()
                .map(signature ->
                        "Filen är elektroniskt undertecknad av " + signature.name() + " med ett certifikat som "
                                + (signature.trust() == Trust.EXPIRED ? "inte gäller nu" : "ingen här intygar")
                                + ". Välj originalet som det skannades in, eller låt skriva under det på nytt.");
    }

    /**
     * One signature.
     *
     * @param name as the certificate has it
     * @param party for whom it was made, as the signature says; null if it does not
     * @param place where, as the signature says; null if it does not
     * @param at when, by the clock of whoever signed
     * @param intact what it covers is as it was when it was made
     * @param issuer who vouches for the name
     * @param validTo last moment of the certificate
     * @param stamp what somebody else says of when the signature was there; null if nobody does
     * @param proof how long it can be proven
     */
    public record Signature(
            String name,
            String party,
            String place,
            Instant at,
            boolean intact,
            Trust trust,
            String issuer,
            Instant validTo,
            Stamp stamp,
            Proof proof) {}

    /** What the file itself has to prove a signature with; baseline B, T and LT or LTA. */
    public enum Proof {
        SIGNATURE,
        TIME,
        /** When it was there, and that no certificate had been called back. */
        TIME_AND_STANDING
    }

    /**
     * A time-stamp.
     *
     * @param by who says so; null if the certificate does not tell
     */
    public record Stamp(Instant at, String by, Trust trust) {}

    /** What we think of a certificate. */
    public enum Trust {
        TRUSTED,
        /** By somebody whom we know, but its time is over, or has not come. */
        EXPIRED,
        UNKNOWN
    }
}
