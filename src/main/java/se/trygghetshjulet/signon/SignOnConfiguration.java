package se.trygghetshjulet.signon;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import se.trygghetshjulet.municipality.Municipalities;

/** Signing on elsewhere, where it is switched on. */
@Configuration(proxyBeanMethods = false)
@WhenSignedOn
@EnableConfigurationProperties({SignOnProperties.class, OAuth2ClientProperties.class})
class SignOnConfiguration {

    private static final String REQUESTS = "/oauth2/authorization";

    @Bean
    SmartInitializingSingleton signOnRules(
            SignOnProperties properties,
            Registrations registrations,
            Municipalities municipalities,
            GrantedGroups granted) {
        return new SignOnRules(properties, registrations, municipalities, granted)::demand;
    }

    @Bean
    @Order(0)
    SecurityFilterChain signOnPaths(
            HttpSecurity http,
            Registrations registrations,
            ProviderCalls calls,
            SignedOnPeople people,
            SignOnOutcome outcome)
            throws Exception {
        return http.securityMatcher(
                        REQUESTS + "/*", "/login/oauth2/code/*", "/inloggning/**", "/utloggning", "/utloggad")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage(SignOnPages.CHOICE)
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(withProof(registrations)))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(calls.tokens()))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout ->
                        logout.logoutUrl(SignOnPages.LOGOUT).logoutSuccessHandler(new LoggedOut(registrations)))
                .build();
    }

    /** Whoever gets hold of a code on its way cannot use it (PKCE, RFC 7636). */
    private static OAuth2AuthorizationRequestResolver withProof(Registrations registrations) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, REQUESTS);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }
}
