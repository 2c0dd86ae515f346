package se.trygghetshjulet.signon;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody who has signed on, by the name that the engine knows: all pages ask for that. Kept in the session. */
class SignedOnPerson extends DefaultOidcUser {

    private final String person;

    SignedOnPerson(Collection<GrantedAuthority> authorities, OidcIdToken token, String person) {
        super(authorities, token);
        this.person = person;
    }

    @Override
    public String getName() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedOnPerson that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
