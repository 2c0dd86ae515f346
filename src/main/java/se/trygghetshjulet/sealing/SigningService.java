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
     * Looks for what would keep somebody from signing, as far as can be told without doing it.
     *
     * @throws SigningFailed if there is such a thing
     */
    default void demand(Signer signer, Instant at) {}

    /** Whether anybody can sign at all; where nobody can, what is signed on paper is only recorded. */
    boolean isConfigured();
}
