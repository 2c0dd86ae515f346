package se.trygghetshjulet.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.archive.StampRows.Ending;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.sealing.SigningFailed;
import se.trygghetshjulet.sealing.StampRenewal;

/**
 * Files whose time-stamp ends before long, and a new one on each. What was is kept: a file that somebody has saved is known
 * by its checksum as before.
 */
@Service
class StampedFiles {

    private final FileRows files;
    private final StampRows stamps;
    private final StampRenewal renewal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StampedFiles(
            FileRows files,
            StampRows stamps,
            StampRenewal renewal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.stamps = stamps;
        this.renewal = renewal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Those of a municipality that are to be stamped anew now. */
    List<Ending> due(String kommun) {
        return stamps.endingBefore(kommun, clock.instant().plus(renewal.ahead()));
    }

    /**
     * Stamps all that is due, each file once however often it is asked; nobody waits for the service with a connection.
     *
     * @throws SigningFailed if one is not stamped; the others are
     */
    void renew(String kommun) {
        if (!renewal.isConfigured()) {
            return;
        }
        stamps.unread(kommun).forEach(version -> {
            FileStep file = last(version);
            stamps.add(file, renewal.endOf(files.bytes(file)).orElse(null));
        });
        SigningFailed failed = null;
        for (Ending file : due(kommun)) {
            try {
                renew(last(file.version()));
            } catch (SigningFailed e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void renew(FileStep seen) {
        byte[] renewed = renewal.renewed(files.bytes(seen));
        Instant end = renewal.endOf(renewed).orElseThrow();
        transaction.executeWithoutResult(status -> {
            files.lock(seen.version());
            // somebody may have signed it meanwhile, or another node have been quicker
            if (last(seen.version()).step() == seen.step()) {
                FileStep step = new FileStep(
                        seen.version(),
                        seen.step() + 1,
                        Sha256.of(renewed),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null,
                        null,
                        null,
                        null);
                files.add(step, renewed);
                stamps.add(step, end);
            }
        });
    }

    private FileStep last(Long version) {
        List<FileStep> steps = files.of(version);
        return steps.get(steps.size() - 1);
    }
}
