package se.trygghetshjulet.engine.door;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WayIn;

/** The people are the engine's. That it is out of order is not the same as a wrong password, and passes through. */
@Component
class EnginePeople implements AuthenticationProvider {

    static final GrantedAuthority ADMINISTRATOR = new SimpleGrantedAuthority(WayIn.ADMINISTRATOR);

    private final IdentityService identity;

    EnginePeople(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String id = attempt.getName();
        if (!identity.checkPassword(id, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Fel användarnamn eller lösenord");
        }
        boolean administers = identity.createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(id)
                        .count()
                > 0;
        return UsernamePasswordAuthenticationToken.authenticated(
                id, null, administers ? List.of(ADMINISTRATOR) : List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
