package se.trygghetshjulet.calendar;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A secret address that leads to one calendar.
 *
 * @param owner the person's or the municipality's id
 * @param tokenHash SHA-256 of the secret, in hexadecimal; the secret itself is kept nowhere
 * @param revokedAt null as long as it works
 */
@Table("calendar_subscription")
record Subscription(
        @Id Long id,
        Kind kind,
        String owner,
        String tokenHash,
        String createdBy,
        Instant createdAt,
        Instant revokedAt) {

    enum Kind {
        PERSON,
        KOMMUN
    }

    Subscription revoked(Instant at) {
        return new Subscription(id, kind, owner, tokenHash, createdBy, createdAt, at);
    }
}
