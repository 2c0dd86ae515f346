package se.trygghetshjulet.signon;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
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
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrations(OAuth2ClientProperties properties) {
        this.properties = properties;
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

    private ClientRegistration ask(String id) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, properties.getRegistration().get(id));
        one.getProvider().putAll(properties.getProvider());
        try {
            return new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Unavailable("The sign-on " + id + " does not tell its addresses: " + e.getMessage());
        }
    }

    private String providerId(String id) {
        String named = properties.getRegistration().get(id).getProvider();
        return named == null ? id : named;
    }
}
