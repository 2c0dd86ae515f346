package se.trygghetshjulet.signon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.PersonAccounts;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.signon.SignOnProperties.Provider;
import se.trygghetshjulet.signon.SignOnProperties.RolesFrom;

/** What somebody who comes for the first time is called in the engine. */
@Component
class UserIds {

    /** Leaves room for the sign-on's id and a number within the engine's 64 characters. */
    private static final int LONGEST = 30;

    private final LinkedAccounts linked;
    private final PersonAccounts accounts;
    private final People people;
    private final GrantedGroups granted;

    UserIds(LinkedAccounts linked, PersonAccounts accounts, People people, GrantedGroups granted) {
        this.linked = linked;
        this.accounts = accounts;
        this.people = people;
        this.granted = granted;
    }

    /** None if the id that the person should have is somebody else's, or may do what the sign-on cannot give. */
    Optional<String> choose(String registration, Provider provider, Claims claims) {
        Optional<String> named = provider.roles() == RolesFrom.PROFILE
                ? granted.known(provider, claims).stream().map(Person::id).findFirst()
                : Optional.ofNullable(provider.account()).map(claims::text).filter(accounts::exists);
        if (named.isPresent()) {
            return named.filter(person -> !linked.isLinked(person) && isWithin(provider, person));
        }
        String wanted = slug(registration) + "-" + slug(handle(claims));
        String id = wanted;
        for (int number = 2; linked.isLinked(id) || accounts.exists(id); number++) {
            id = wanted + "-" + number;
        }
        return Optional.of(id);
    }

    /** Whoever rules a sign-on rules its accounts: none of them may be one that can do more. */
    private boolean isWithin(Provider provider, String person) {
        Set<String> held = people.groupsOf(person);
        return granted.within(provider).containsAll(held);
    }

    private static String handle(Claims claims) {
        String handle = claims.handle();
        int at = handle.indexOf('@');
        return at > 0 ? handle.substring(0, at) : handle;
    }

    /** Small letters a–z, digits and hyphens, which is what the engine takes. */
    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "person" : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
