package se.trygghetshjulet.signon;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WayIn;
import se.trygghetshjulet.fault.ErrorMessage;

/**
 * People come by a session that their sign-on has begun. The REST API looks at no session, as another site could use it:
 * programs show an access token, or a password where that is switched on.
 */
@Component
@WhenSignedOn
class SignedOn implements WayIn {

    private static final AuthenticationEntryPoint PAGES = new SignOnEntryPoint();

    private static final RequestMatcher PASSWORDS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/login/*");

    private static final RequestMatcher LOGOUT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

    private final boolean basic;
    private final TokenPeople tokens;

    SignedOn(SignOnProperties properties, TokenPeople tokens) {
        this.basic = properties.basic();
        this.tokens = tokens;
    }

    @Override
    public void webApps(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PASSWORDS)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(PAGES))
                .requestCache(cache -> cache.requestCache(SignOnEntryPoint.CACHE))
                .logout(logout -> logout.logoutRequestMatcher(LOGOUT)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
    }

    @Override
    public void pages(HttpSecurity http) throws Exception {
        http.requestCache(cache -> cache.requestCache(SignOnEntryPoint.CACHE))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.oauth2ResourceServer(
                server -> server.authenticationManagerResolver(tokens).authenticationEntryPoint(programsAsk()));
        if (basic) {
            http.httpBasic(password -> password.authenticationEntryPoint(programsAsk()));
        }
    }

    @Override
    public AuthenticationEntryPoint pagesAsk() {
        return PAGES;
    }

    @Override
    public AuthenticationEntryPoint programsAsk() {
        return (request, response, unknown) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            if (basic) {
                response.addHeader("WWW-Authenticate", "Basic realm=\"Trygghetshjulet\"");
            }
            ErrorMessage.send(request, response, HttpStatus.UNAUTHORIZED, TokenPeople.words(unknown));
        };
    }
}
