package se.trygghetshjulet.incident;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.text.Refused;

/**
 * Takes back a whole file that was wrong. What of it still counts counts no longer, citizens' reports that were merged into
 * that wait again, and the file may come once more when it is right. What the coordinator had withdrawn one by one stays
 * known, and so withdrawn.
 */
@Service
class FeedWithdrawal {

    private final FeedRows files;
    private final FeedIncidents incidents;
    private final Clock clock;

    FeedWithdrawal(FeedRows files, FeedIncidents incidents, Clock clock) {
        this.files = files;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** @throws Refused if the file does not count, or no longer */
    @Transactional
    public void withdraw(String kommun, Long feedImport, String reason, String person) {
        if (!files.markWithdrawn(kommun, feedImport, reason, person, clock.instant())) {
            throw new Refused("Filen räknas inte: den är redan återkallad, eller inte införd. Ingenting har ändrats.");
        }
        incidents.letMergedWait(kommun, feedImport);
        files.markWithdrawn(feedImport, incidents.withdraw(kommun, feedImport));
    }
}
