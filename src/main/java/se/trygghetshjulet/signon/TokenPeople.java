package se.trygghetshjulet.signon;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.fault.Unavailable;
import se.trygghetshjulet.signon.SignOnProperties.Provider;

/**
 * Programs that come in the name of a person, with an access token of the person's sign-on that was made for this API. They
 * may what the person may since he last signed on in a browser; a token changes nothing of that.
 */
@Component
@WhenSignedOn
class TokenPeople implements AuthenticationManagerResolver<HttpServletRequest> {

    private final SignOnProperties properties;
    private final Registrations registrations;
    private final LinkedAccounts linked;
    private final Authorities authorities;
    private final ProviderCalls calls;
    private final Map<String, AuthenticationManager> managers = new ConcurrentHashMap<>();
    private final JwtIssuerAuthenticationManagerResolver byIssuer =
            new JwtIssuerAuthenticationManagerResolver(this::manager);

    TokenPeople(
            SignOnProperties properties,
            Registrations registrations,
            LinkedAccounts linked,
            Authorities authorities,
            ProviderCalls calls) {
        this.properties = properties;
        this.registrations = registrations;
        this.linked = linked;
        this.authorities = authorities;
        this.calls = calls;
    }

    @Override
    public AuthenticationManager resolve(HttpServletRequest request) {
        return byIssuer.resolve(request);
    }

    static String words(AuthenticationException refused) {
        return refused instanceof NeverHere
                ? "Vi känner inte igen dig. Logga in en gång i webbläsaren, så att vi vet vilken roll du har."
                : "Skicka med en giltig åtkomstnyckel (access token) för det här gränssnittet.";
    }

    /** Null for an issuer whom nobody has named, which is refused. */
    private AuthenticationManager manager(String issuer) {
        List<String> from = registrations.ids().stream()
                .filter(id -> issuer.equals(registrations.issuer(id)))
                .filter(id -> properties.provider(id).audience() != null)
                .toList();
        if (from.isEmpty()) {
            return null;
        }
        // asked for before, so that programs of others do not wait meanwhile
        String keys = registrations
                .findByRegistrationId(from.get(0))
                .getProviderDetails()
                .getJwkSetUri();
        return managers.computeIfAbsent(issuer, named -> manager(named, keys, from));
    }

    private AuthenticationManager manager(String issuer, String keys, List<String> from) {
        List<String> audiences = from.stream()
                .map(properties::provider)
                .map(Provider::audience)
                .filter(Objects::nonNull)
                .toList();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(calls.asked())
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", told -> told != null && told.stream().anyMatch(audiences::contains))));
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(person());
        return token -> authenticate(provider, token);
    }

    /** @throws Unavailable if the sign-on does not tell its keys */
    private static Authentication authenticate(JwtAuthenticationProvider provider, Authentication token) {
        try {
            return provider.authenticate(token);
        } catch (AuthenticationServiceException e) {
            throw new Unavailable("A sign-on does not tell its keys: " + e.getMessage());
        }
    }

    private Converter<Jwt, AbstractAuthenticationToken> person() {
        return token -> {
            Claims claims = new Claims(token.getClaims());
            String person = linked.find(claims.issuer(), claims.subject()).orElseThrow(NeverHere::new);
            return new JwtAuthenticationToken(token, authorities.of(person), person);
        };
    }

    private static final class NeverHere extends InvalidBearerTokenException {

        NeverHere() {
            super("unknown person");
        }
    }
}
