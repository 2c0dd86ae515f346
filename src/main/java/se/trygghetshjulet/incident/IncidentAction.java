package se.trygghetshjulet.incident;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a coordinator did with an incident. Kept when it is long gone.
 *
 * @param reason in the coordinator's words; null where none is asked for
 * @param person id of the coordinator
 */
@Table("incident_action")
record IncidentAction(
        @Id Long id, String kommun, Long incident, Kind action, String reason, String person, Instant actedAt) {

    enum Kind {
        ACCEPTED("Godtog"),
        REJECTED("Avvisade"),
        MERGED("Slog ihop"),
        WITHDRAWN("Återkallade");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
