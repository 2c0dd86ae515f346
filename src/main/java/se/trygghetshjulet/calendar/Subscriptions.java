package se.trygghetshjulet.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.Subscription.Kind;

/**
 * The secret addresses of calendars: at most one that works for a person or a municipality. The caller sees to it that
 * whoever asks may.
 */
@Service
public class Subscriptions {

    private final SubscriptionRows rows;
    private final Clock clock;

    Subscriptions(SubscriptionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Since when the person's calendar has the address that works; none if it has none. */
    public Optional<Instant> personSince(String person) {
        return since(Kind.PERSON, person);
    }

    /**
     * Gives the person's calendar a new address; the old one stops.
     *
     * @return the path, such as {@code /kalender/….ics}. It is shown this once and can never be read again
     */
    @Transactional
    public String renewPerson(String person) {
        return renew(Kind.PERSON, person, person);
    }

    @Transactional
    public void revokePerson(String person) {
        revoke(Kind.PERSON, person);
    }

    /** Since when the municipality's calendar has the address that works; none if it has none. */
    public Optional<Instant> kommunSince(String kommun) {
        return since(Kind.KOMMUN, kommun);
    }

    /**
     * Gives the municipality's calendar a new address; the old one stops.
     *
     * @param by id of the person who asks for it
     * @return the path, which is shown this once
     */
    @Transactional
    public String renewKommun(String kommun, String by) {
        return renew(Kind.KOMMUN, kommun, by);
    }

    @Transactional
    public void revokeKommun(String kommun) {
        revoke(Kind.KOMMUN, kommun);
    }

    /** None if the secret never was one, or has been revoked. */
    Optional<Subscription> behind(Secret secret) {
        return rows.findByTokenHashAndRevokedAtIsNull(secret.hash());
    }

    private Optional<Instant> since(Kind kind, String owner) {
        return rows.findByKindAndOwnerAndRevokedAtIsNullOrderByCreatedAtDesc(kind, owner).stream()
                .findFirst()
                .map(Subscription::createdAt);
    }

    private String renew(Kind kind, String owner, String by) {
        revoke(kind, owner);
        Secret secret = Secret.fresh();
        rows.save(new Subscription(null, kind, owner, secret.hash(), by, clock.instant(), null));
        return "/kalender/" + secret.text() + ".ics";
    }

    private void revoke(Kind kind, String owner) {
        rows.findByKindAndOwnerAndRevokedAtIsNullOrderByCreatedAtDesc(kind, owner)
                .forEach(subscription -> rows.save(subscription.revoked(clock.instant())));
    }
}
