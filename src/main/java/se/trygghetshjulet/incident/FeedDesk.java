package se.trygghetshjulet.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.incident.FeedImport.State;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.Typed;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.transfer.RowFaults;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Takes in what others deliver: the whole file or nothing of it, first to look at, then to count. */
@Service
class FeedDesk {

    private static final int BATCH = 500;
    private static final int LONGEST_NAME = 255;

    private final FeedImports imports;
    private final FeedRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedDesk(FeedImports imports, FeedRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Reads a file and keeps what it says apart, until somebody takes it.
     *
     * @throws UnreadableFile if it is no such file
     */
    Preview preview(Municipality municipality, Feed feed, SentFeed file, String person) {
        FeedReader reader = new FeedReader(municipality.incidents(), feed, LocalDate.now(clock));
        return transaction.execute(status -> {
            FeedImport begun = imports.save(imported(null, municipality.id(), feed, file, person, 0, 0));
            Batches batches = new Batches(begun.id());
            reader.read(file.bytes(), batches::add);
            batches.write();
            if (batches.count == 0 && reader.faults().isEmpty()) {
                throw new UnreadableFile("Filen har inga händelser.");
            }
            if (!reader.faults().isEmpty()) {
                status.setRollbackOnly();
                return new Preview(null, reader.faults().told());
            }
            imports.save(imported(begun.id(), municipality.id(), feed, file, person, batches.count, reader.ignored()));
            return new Preview(begun.id(), List.of());
        });
    }

    /**
     * Lets the rows of a file count that are not there yet. The same asked for twice is done once.
     *
     * @throws Refused if another file with the same rows was taken in the same moment
     */
    void take(String kommun, Long feedImport, String person) {
        try {
            transaction.executeWithoutResult(status -> {
                Instant now = clock.instant();
                if (rows.markTaken(kommun, feedImport, person, now)) {
                    rows.markNew(feedImport, rows.take(kommun, feedImport, now));
                    rows.remove(feedImport);
                }
            });
        } catch (DuplicateKeyException e) {
            throw new Refused(
                    "Någon förde in en fil med samma rader i samma ögonblick. Ingenting är infört ur den här: försök igen.");
        }
    }

    private FeedImport imported(
            Long id, String kommun, Feed feed, SentFeed file, String person, int count, int ignored) {
        String name = Typed.text(file.name());
        return new FeedImport(
                id,
                kommun,
                feed.id(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                FeedReader.sha256(file.bytes()),
                State.PREVIEWED,
                count,
                ignored,
                null,
                person,
                clock.instant(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * @param feedImport null if anything is wrong
     * @param faults all that is wrong
     */
    record Preview(Long feedImport, List<RowFaults.Told> faults) {}

    record SentFeed(String name, byte[] bytes) {}

    /** Some hundred rows at a time. */
    private final class Batches {

        private final Long feedImport;
        private final List<FeedRow> waiting = new ArrayList<>();
        private int count;

        private Batches(Long feedImport) {
            this.feedImport = feedImport;
        }

        private void add(FeedRow row) {
            waiting.add(row);
            count++;
            if (waiting.size() == BATCH) {
                write();
            }
        }

        private void write() {
            if (!waiting.isEmpty()) {
                rows.add(feedImport, waiting);
                waiting.clear();
            }
        }
    }
}
