package se.trygghetshjulet.signon;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.fault.Unavailable;

/**
 * The sign-ons, each asked for its addresses when somebody first wants to use it: one organisation's server that is away
 * neither stops the product's start nor the others.
 */
@Component
@WhenSignedOn
class Registrations implements ClientRegistrationRepository {

    private final OAuth2ClientProperties properties;
    private final ProviderCalls calls;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrations(OAuth2ClientProperties properties, ProviderCalls calls) {
        this.properties = properties;
        this.calls = calls;
    }

    Set<String> ids() {
        return new TreeSet<>(properties.getRegistration().keySet());
    }

    /** Null if it is not told where this sign-on is. */
    String issuer(String id) {
        OAuth2ClientProperties.Provider provider = properties.getProvider().get(providerId(id));
        return provider == null ? null : provider.getIssuerUri();
    }

    /** @throws Unavailable if the sign-on does not tell its addresses */
    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!properties.getRegistration().containsKey(id)) {
            return null;
        }
        ClientRegistration asked = known.get(id);
        if (asked == null) {
            // nobody else waits meanwhile
            asked = ask(id);
            known.put(id, asked);
        }
        return asked;
    }

    /** What is set goes before what the sign-on says. */
    private ClientRegistration ask(String id) {
        OAuth2ClientProperties.Registration here = properties.getRegistration().get(id);
        OAuth2ClientProperties.Provider there = properties.getProvider().get(providerId(id));
        ClientRegistration.Builder made = told(id).registrationId(id);
        PropertyMapper set = PropertyMapper.get().alwaysApplyingWhenNonNull();
        set.from(here::getClientId).to(made::clientId);
        set.from(here::getClientSecret).to(made::clientSecret);
        set.from(here::getClientAuthenticationMethod)
                .as(ClientAuthenticationMethod::new)
                .to(made::clientAuthenticationMethod);
        set.from(here::getRedirectUri).to(made::redirectUri);
        set.from(here::getScope).to(made::scope);
        set.from(here::getClientName).to(made::clientName);
        set.from(there::getAuthorizationUri).to(made::authorizationUri);
        set.from(there::getTokenUri).to(made::tokenUri);
        set.from(there::getUserInfoUri).to(made::userInfoUri);
        set.from(there::getJwkSetUri).to(made::jwkSetUri);
        set.from(there::getUserNameAttribute).to(made::userNameAttributeName);
        return made.build();
    }

    private ClientRegistration.Builder told(String id) {
        try {
            return ClientRegistrations.fromOidcConfiguration(calls.configuration(issuer(id)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Unavailable("The sign-on " + id + " tells addresses that cannot be used: " + e.getMessage());
        }
    }

    private String providerId(String id) {
        String named = properties.getRegistration().get(id).getProvider();
        return named == null ? id : named;
    }
}
