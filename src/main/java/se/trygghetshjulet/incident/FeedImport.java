package se.trygghetshjulet.incident;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A file that somebody brought.
 *
 * @param feed id of the profile's feed
 * @param rowCount rows that are incidents
 * @param ignoredCount rows that are none
 * @param newCount those that were not there before; null until they are taken
 * @param withdrawnReason in the coordinator's words; null unless it was withdrawn
 * @param withdrawnCount how many counted until then
 */
@Table("incident_import")
record FeedImport(
        @Id Long id,
        String kommun,
        String feed,
        String fileName,
        String fileSha256,
        State state,
        int rowCount,
        int ignoredCount,
        Integer newCount,
        String person,
        Instant readAt,
        Instant takenAt,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnReason,
        Integer withdrawnCount) {

    enum State {
        /** Read and shown; nothing of it counts. */
        PREVIEWED,
        TAKEN,
        /** It counted, and was wrong. */
        WITHDRAWN
    }
}
