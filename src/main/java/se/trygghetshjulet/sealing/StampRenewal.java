package se.trygghetshjulet.sealing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps what proves a file alive: the time-stamp that closes it is stamped anew before its own certificate ends. */
public interface StampRenewal {

    /** Whether anything here is closed by time-stamps. */
    boolean isConfigured();

    /** How long before its end a time-stamp is renewed. */
    Duration ahead();

    /** Last moment of the certificate of the time-stamp that closes a file; empty if none does. */
    Optional<Instant> endOf(byte[] pdf);

    /**
     * @return the same bytes, followed by what proves the time-stamps there and by a new one on it all
     * @throws SigningFailed with a Swedish sentence, if there is none that lasts longer
     */
    byte[] renewed(byte[] pdf);
}
