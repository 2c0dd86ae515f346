package se.trygghetshjulet.sealing;

import java.time.Instant;

/** Signs documents so that others can tell who did, when, and that nothing has been changed since. */
public interface SigningService {

    /**
     * @param pdf signed by nobody or by others; their signatures stay valid
     * @param at when the person signed
     * @return the same bytes, followed by those of the signature
     * @throws SigningFailed with a Swedish sentence, if there is no signature
     */
    byte[] sign(byte[] pdf, Signer signer, Instant at);

    /**
     * As {@link #sign(byte[], Signer, Instant)}, where a certificate may have another name than the person.
     *
     * @param other the name that stood in the way the last time; null if none did
     */
    default byte[] sign(byte[] pdf, Signer signer, OtherName other, Instant at) {
        return sign(pdf, signer, at);
    }

    /**
     * Looks for what would keep somebody from signing, as far as can be told without doing it.
     *
     * @throws SigningFailed if there is such a thing
     */
    default void demand(Signer signer, Instant at) {}

    /** Whether anybody can sign at all; where nobody can, what is signed on paper is only recorded. */
    boolean isConfigured();
}
