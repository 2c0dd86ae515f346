package se.trygghetshjulet.signature;

import java.util.List;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.sealing.SigningFailed;

/** The files that are signed; those who keep them provide it. A rehearsal has none. */
public interface OriginalFiles {

    /** What a version's file is known by as it is now, 64 hexadecimal digits. */
    String sha256(String kommun, Long version);

    /** Whether files are signed electronically at all. */
    boolean areSealed();

    /**
     * Looks for what would keep a file from being signed, as far as can be told beforehand.
     *
     * @throws SigningFailed if there is such a thing
     */
    void demandSealable(SigningIntent will);

    /**
     * Signs the files, each once however often it is asked. It may take minutes, and is done outside of any transaction.
     *
     * @throws SigningFailed if one is not signed; others may be
     */
    void seal(SigningIntent will);

    /** @throws IllegalStateException if a file is not signed */
    void demandSealed(SigningIntent will);

    /** Those of the versions of which no scanned original is registered that one who signs has signed by hand. */
    List<Long> withoutScan(List<Long> versions, Mandate mandate);
}
