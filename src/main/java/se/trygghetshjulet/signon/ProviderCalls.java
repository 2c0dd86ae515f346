package se.trygghetshjulet.signon;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;
import se.trygghetshjulet.fault.Unavailable;

/**
 * All that the product itself asks people's sign-ons, each time with an end to its patience. Spring Security would wait for
 * ever for tokens, keys and what is told of a person.
 */
@Component
@WhenSignedOn
class ProviderCalls {

    /** OpenID Connect Discovery 1.0, section 4. */
    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final ClientHttpRequestFactory patient;

    ProviderCalls(SignOnProperties properties) {
        this.patient = ClientHttpRequestFactoryBuilder.jdk()
                .build(ClientHttpRequestFactorySettings.defaults()
                        .withConnectTimeout(properties.connectPatience())
                        .withReadTimeout(properties.answerPatience()));
    }

    /**
     * Where the sign-on takes what.
     *
     * @throws Unavailable if it does not tell in time, or tells of another than itself
     */
    Map<String, Object> configuration(String issuer) {
        try {
            Map<String, Object> told = RestClient.builder()
                    .requestFactory(patient)
                    .build()
                    .get()
                    .uri(issuer.replaceFirst("/$", "") + CONFIGURATION)
                    .retrieve()
                    .body(JSON);
            if (told == null || !issuer.equals(told.get("issuer"))) {
                throw new Unavailable(issuer + " does not say that it is that issuer");
            }
            return told;
        } catch (RestClientException e) {
            throw new Unavailable(issuer + " does not tell its addresses: " + e.getMessage());
        }
    }

    /** For keys. */
    RestOperations asked() {
        return new RestTemplate(patient);
    }

    /** For what is told of a person. */
    RestOperations askedOfPeople() {
        RestTemplate calls = new RestTemplate(patient);
        calls.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return calls;
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(patient)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Whether something failed because a sign-on was not there, was broken or did not answer in time. */
    static boolean failedIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof HttpServerErrorException) {
                return true;
            }
        }
        return false;
    }
}
