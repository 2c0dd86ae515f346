package se.trygghetshjulet.signon;

import java.util.Optional;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.PersonAccounts;
import se.trygghetshjulet.signon.SignOnProperties.Provider;

/**
 * Lets in whom a sign-on vouches for: names, addresses and roles become what it says at each login. Whoever has no role is
 * not let in, and of somebody who has never been here nothing is kept.
 */
@Component
@WhenSignedOn
class SignOn {

    /** Two windows may come at once for the first time: the second finds what the first has made. */
    private static final int TRIES = 3;

    private final SignOnProperties properties;
    private final GrantedGroups granted;
    private final LinkedAccounts linked;
    private final UserIds ids;
    private final PersonAccounts accounts;
    private final TransactionTemplate transaction;

    SignOn(
            SignOnProperties properties,
            GrantedGroups granted,
            LinkedAccounts linked,
            UserIds ids,
            PersonAccounts accounts,
            TransactionTemplate transaction) {
        this.properties = properties;
        this.granted = granted;
        this.linked = linked;
        this.ids = ids;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /**
     * @param registration id of the sign-on
     * @return the person's user id
     * @throws NotAdmitted if the person may not come in
     */
    String admit(String registration, Claims claims) {
        Provider provider = properties.provider(registration);
        for (int left = TRIES; ; left--) {
            try {
                Admission admission = transaction.execute(status -> look(registration, provider, claims));
                if (admission.refused() != null) {
                    throw new NotAdmitted(admission.refused());
                }
                return admission.person();
            } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    /** What is refused is answered and not thrown, so that roles which are gone are gone all the same. */
    private Admission look(String registration, Provider provider, Claims claims) {
        Set<String> groups = granted.of(provider, claims);
        Optional<String> known = linked.hold(claims.issuer(), claims.subject());
        if (groups.isEmpty()) {
            known.ifPresent(person -> accounts.holdExactly(person, groups));
            return new Admission(null, known.isEmpty() ? NotAdmitted.Reason.NO_ROLE : NotAdmitted.Reason.ROLE_GONE);
        }
        Optional<String> person = known.or(() -> ids.choose(registration, provider, claims));
        if (person.isEmpty()) {
            return new Admission(null, NotAdmitted.Reason.TAKEN);
        }
        if (known.isEmpty()) {
            linked.link(claims.issuer(), claims.subject(), person.get());
        }
        accounts.save(person.get(), claims.firstName(), claims.lastName(), claims.email());
        accounts.holdExactly(person.get(), groups);
        return new Admission(person.get(), null);
    }

    private record Admission(String person, NotAdmitted.Reason refused) {}
}
