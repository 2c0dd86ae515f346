package se.trygghetshjulet.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printers;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.sealing.KnownFiles;
import se.trygghetshjulet.sealing.OtherName;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningService;

/** Documents as files: printed once when they are first asked for, and from then on the same bytes for everybody. */
@Service
public class DocumentFiles implements KnownFiles {

    private final FileRows rows;
    private final ScanRows scans;
    private final DocumentStore documents;
    private final Printers printers;
    private final SigningService signing;
    private final Municipalities municipalities;
    private final DocumentTitles titles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentFiles(
            FileRows rows,
            ScanRows scans,
            DocumentStore documents,
            Printers printers,
            SigningService signing,
            Municipalities municipalities,
            DocumentTitles titles,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.scans = scans;
        this.documents = documents;
        this.printers = printers;
        this.signing = signing;
        this.municipalities = municipalities;
        this.titles = titles;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The file as it is now. What has not been decided is printed anew each time, in the state that it has. */
    public byte[] pdf(Version<?> version) {
        return version.state().isDecided() ? rows.bytes(kept(version)) : print(version);
    }

    /** The file as it was last signed, or as it was printed where nobody has signed it. */
    public FileStep kept(Version<?> version) {
        return last(version.id()).orElseGet(() -> {
            byte[] printed = print(version);
            return transaction.execute(status -> {
                rows.lock(version.id());
                // somebody else may have asked for it meanwhile
                return last(version.id()).orElseGet(() -> add(version.id(), Signed.BY_NOBODY, printed));
            });
        });
    }

    private Optional<FileStep> last(Long version) {
        List<FileStep> steps = rows.of(version);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Every step of each of the municipality's files that have been printed, in their order. */
    Map<Long, List<FileStep>> ofMunicipality(String kommun) {
        return rows.ofMunicipality(kommun);
    }

    /** Who has signed the file, in their order. */
    public List<FileStep> signatures(Long version) {
        return rows.of(version).stream().filter(FileStep::isSigned).toList();
    }

    /**
     * Signs the file for somebody, once however often it is asked: as it is now, and anew if somebody else has been quicker.
     * Nobody waits for anybody while it is signed, no connection is kept, and what is signed is kept whatever becomes of the rest.
     *
     * @param other name in the person's certificate that stood in the way the last time; null if none did
     * @param at when the person said so
     * @throws IllegalStateException within a transaction, which would keep its connection
     * @throws se.trygghetshjulet.sealing.SigningFailed if the signing service does not
     */
    void sign(Version<?> version, Mandate by, Signer signer, OtherName other, Instant at) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A file is signed outside of transactions");
        }
        FileStep last = kept(version);
        while (!isSignedBy(version.id(), by)) {
            FileStep seen = last;
            byte[] signed = signing.sign(rows.bytes(seen), signer, other, at);
            last = transaction.execute(status -> {
                rows.lock(version.id());
                FileStep newest = last(version.id()).orElseThrow();
                return newest.step() == seen.step()
                        ? add(version.id(), new Signed(newest.step() + 1, by, signer), signed)
                        : newest;
            });
        }
    }

    boolean isSignedBy(Long version, Mandate by) {
        return signatures(version).stream().anyMatch(step -> by.equals(step.mandate()));
    }

    @Override
    public Optional<Known> bySha256(String sha256) {
        return rows.bySha256(sha256)
                .map(step -> known(step.version(), false))
                .or(() -> scans.bySha256(sha256).map(scan -> known(scan.version(), true)));
    }

    private Known known(Long id, boolean scanned) {
        Version<String> version = documents.any(id);
        Municipality municipality = municipalities.get(version.kommun());
        return new Known(
                municipality.name(),
                version.key().kind().title(),
                titles.of(version.key()),
                String.valueOf(version.number()),
                version.state().title(),
                scanned);
    }

    private byte[] print(Version<?> version) {
        return printers.pdf(version.key().kind(), version.id());
    }

    private FileStep add(Long version, Signed by, byte[] bytes) {
        Signer signer = by.signer();
        FileStep added = new FileStep(
                version,
                by.step(),
                Sha256.of(bytes),
                now(),
                by.mandate() == null ? null : by.mandate().party(),
                by.mandate() == null ? null : by.mandate().role(),
                signer == null ? null : signer.name(),
                signer == null ? null : signer.title());
        rows.add(added, bytes);
        return added;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Signed(int step, Mandate mandate, Signer signer) {

        static final Signed BY_NOBODY = new Signed(0, null, null);
    }
}
