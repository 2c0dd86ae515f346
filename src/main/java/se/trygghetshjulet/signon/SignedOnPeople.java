package se.trygghetshjulet.signon;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The last step of a login: the token is genuine, and the one whom it is about comes in or not. */
@Component
@WhenSignedOn
class SignedOnPeople extends OidcUserService {

    private final SignOn signOn;
    private final Authorities authorities;

    SignedOnPeople(SignOn signOn, Authorities authorities, ProviderCalls calls) {
        DefaultOAuth2UserService told = new DefaultOAuth2UserService();
        told.setRestOperations(calls.askedOfPeople());
        setOauth2UserService(told);
        this.signOn = signOn;
        this.authorities = authorities;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser told = super.loadUser(request);
        String person = signOn.admit(request.getClientRegistration().getRegistrationId(), new Claims(told.getClaims()));
        return new SignedOnPerson(authorities.of(person), request.getIdToken(), person);
    }
}
