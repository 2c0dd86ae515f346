package se.trygghetshjulet.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printers;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.sealing.KnownFiles;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningService;

/** Documents as files: printed once when they are first asked for, and from then on the same bytes for everybody. */
@Service
public class DocumentFiles implements KnownFiles {

    private final FileRows rows;
    private final DocumentStore documents;
    private final Printers printers;
    private final SigningService signing;
    private final Municipalities municipalities;
    private final DocumentTitles titles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentFiles(
            FileRows rows,
            DocumentStore documents,
            Printers printers,
            SigningService signing,
            Municipalities municipalities,
            DocumentTitles titles,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.printers = printers;
        this.signing = signing;
        this.municipalities = municipalities;
        this.titles = titles;
        this.transaction = transaction;
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
                return last(version.id()).orElseGet(() -> add(version.id(), 0, printed, null, null));
            });
        });
    }

    private Optional<FileStep> last(Long version) {
        List<FileStep> steps = rows.of(version);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Who has signed the file, in their order. */
    public List<FileStep> signatures(Long version) {
        return rows.of(version).stream().filter(FileStep::isSigned).toList();
    }

    /**
     * Signs the file as it is now for a party.
     *
     * @throws se.trygghetshjulet.sealing.SigningFailed if the signing service does not
     */
    FileStep sign(Version<?> version, Party party, Signer signer) {
        FileStep last = kept(version);
        byte[] signed = signing.sign(rows.bytes(last), signer, now());
        return transaction.execute(status -> {
            rows.lock(version.id());
            FileStep newest = last(version.id()).orElseThrow();
            // the other party may have been quicker
            byte[] bytes = newest.step() == last.step() ? signed : signing.sign(rows.bytes(newest), signer, now());
            return add(version.id(), newest.step() + 1, bytes, party, signer);
        });
    }

    @Override
    public Optional<Known> bySha256(String sha256) {
        return rows.bySha256(sha256).map(this::known);
    }

    private Known known(FileStep step) {
        Version<String> version = documents.any(step.version());
        Municipality municipality = municipalities.get(version.kommun());
        return new Known(
                municipality.name(),
                version.key().kind().title(),
                titles.of(version.key()),
                String.valueOf(version.number()),
                version.state().title());
    }

    private byte[] print(Version<?> version) {
        return printers.pdf(version.key().kind(), version.id());
    }

    private FileStep add(Long version, int step, byte[] bytes, Party party, Signer signer) {
        FileStep added = new FileStep(
                version,
                step,
                Sha256.of(bytes),
                now(),
                party,
                signer == null ? null : signer.name(),
                signer == null ? null : signer.title());
        rows.add(added, bytes);
        return added;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
