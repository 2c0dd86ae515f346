package se.trygghetshjulet.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import se.trygghetshjulet.fault.Unavailable;

/** Each call to a sign-on that takes it and never answers comes to an end; without an end to the patience these would hang. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class ProviderCallsTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    /** Header and claims of a token that asks for a key. */
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiIsImtpZCI6Im55Y2tlbCJ9.eyJzdWIiOiJhbm5hIn0.AA";

    private final Listener silent = new Listener();
    private final ProviderCalls calls =
            new ProviderCalls(new SignOnProperties(true, false, PATIENCE, PATIENCE, Map.of()));

    @AfterEach
    void close() {
        silent.close();
    }

    @Test
    void addresses() {
        assertThat(catchThrowable(() -> calls.configuration(silent.address()))).isInstanceOf(Unavailable.class);
    }

    @Test
    void keys() {
        endsAsAway(() -> new LoginTokens(calls).createDecoder(registration()).decode(TOKEN));
    }

    @Test
    void tokens() {
        endsAsAway(() ->
                calls.tokens().getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(registration(), exchange())));
    }

    @Test
    void whatIsToldOfAPerson() {
        endsAsAway(() -> calls.askedOfPeople().getForObject(silent.address(), String.class));
    }

    @Test
    void anAnswerThatIsNoIsNotSilence() {
        assertThat(ProviderCalls.failedIn(new NotAdmitted(NotAdmitted.Reason.NO_ROLE)))
                .isFalse();
    }

    private static void endsAsAway(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isNotNull();
        assertThat(ProviderCalls.failedIn(thrown)).as(String.valueOf(thrown)).isTrue();
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("tyst")
                .clientId("hjulet")
                .clientSecret("hjulet")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/hit")
                .scope(List.of("openid"))
                .authorizationUri(silent.address() + "/auktorisera")
                .tokenUri(silent.address() + "/token")
                .jwkSetUri(silent.address() + "/nycklar")
                .build();
    }

    private static OAuth2AuthorizationExchange exchange() {
        return new OAuth2AuthorizationExchange(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("http://localhost/auktorisera")
                        .clientId("hjulet")
                        .redirectUri("http://localhost/hit")
                        .state("x")
                        .build(),
                OAuth2AuthorizationResponse.success("kod")
                        .redirectUri("http://localhost/hit")
                        .state("x")
                        .build());
    }
}
