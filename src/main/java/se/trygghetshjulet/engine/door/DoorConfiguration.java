package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.trygghetshjulet.engine.WayIn;
import se.trygghetshjulet.fault.ErrorMessage;

/**
 * Every path is closed unless it stands here, and CSRF protection stands where a browser sends forms. The web apps under
 * {@code /camunda} bring their own. How people say who they are is a {@link WayIn}'s.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ScrapeKey.class)
class DoorConfiguration {

    /** By the whole path, as all others here: the engine has servlets of its own, beside Spring's. */
    private static final RequestMatcher WEB_APPS =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/**");

    private static final RequestMatcher ENGINE =
            PathPatternRequestMatcher.withDefaults().matcher("/engine-rest/**");

    private static final RequestMatcher MANAGEMENT =
            PathPatternRequestMatcher.withDefaults().matcher("/actuator/**");

    /** The web apps ask for our words, styles and scripts under an address that no release of ours changes. */
    private static final HeaderWriter OWN_FILES_ARE_CHECKED = new DelegatingRequestMatcherHeaderWriter(
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/app/*/*/*.*"),
            new StaticHeadersWriter("Cache-Control", "no-cache"));

    private static final String[] PUBLIC = {
        "/",
        "/kommuner/**",
        "/api/public/**",
        "/dcat",
        "/dcat.rdf",
        "/dcat.ttl",
        "/atom.xml",
        "/sok",
        "/tillganglighet",
        "/kalender/*",
        "/remiss/**",
        // forms without a token, as some under /kommuner: in nobody's name; programs send files to the first too
        "/verifiera",
        "/anmal/**",
        "/css/**",
        "/favicon.svg",
        "/favicon.ico",
        "/error"
    };

    private static final RequestMatcher FIGURES =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/actuator/prometheus");

    /** Pages that are not public, without forms. */
    private static final RequestMatcher READ_ONLY = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/brev/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/mitt-ar"));

    private final WayIn wayIn;

    DoorConfiguration(ObjectProvider<WayIn> wayIn) {
        this.wayIn = wayIn.getIfAvailable(Passwords::new);
    }

    @Bean
    @Order(1)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        wayIn.webApps(http);
        return http.securityMatcher(WEB_APPS)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(OWN_FILES_ARE_CHECKED))
                .build();
    }

    /**
     * Pages with forms of our own. A browser sends what it knows of a person along with whatever another site makes it
     * send, so each form carries a token that only our pages know; it is kept in a cookie, as there may be no session. Where
     * every request logs in anew, that must not change the token: what is open in another window shall still work.
     */
    @Bean
    @Order(2)
    SecurityFilterChain ownForms(HttpSecurity http) throws Exception {
        wayIn.pages(http);
        return http.securityMatcher(
                        "/samordning/**",
                        "/installningar/**",
                        "/dokument/**",
                        "/bilagor/**",
                        "/lagen/**",
                        "/kommunprofil/**",
                        "/underskrift/*",
                        "/handelser/**",
                        "/medborgardialog/**",
                        "/matt/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(FormTokens.kept())
                        .csrfTokenRequestHandler(FormTokens.drawnBeforeThePage())
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(wayIn.pagesAsk())
                        .accessDeniedHandler((request, response, denied) -> ErrorMessage.send(
                                request,
                                response,
                                HttpStatus.FORBIDDEN,
                                denied instanceof CsrfException ? FormTokens.whyRefused(request) : null)))
                .build();
    }

    /** Whatever collects the figures is no person and has a key of its own, by which it comes to nothing else. */
    @Bean
    @Order(-1)
    SecurityFilterChain figures(HttpSecurity http, ScrapeKey key) throws Exception {
        return http.securityMatcher(new AndRequestMatcher(FIGURES, key))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The engine's REST API, and what is there for those who run the product. */
    @Bean
    @Order(3)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        wayIn.programs(http);
        return http.securityMatcher(new OrRequestMatcher(ENGINE, MANAGEMENT))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(ENGINE)
                        .authenticated()
                        .requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher("/actuator/dokumentkedja"), FIGURES)
                        .hasAuthority(EnginePeople.ADMINISTRATOR.getAuthority())
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(wayIn.programsAsk())
                        .accessDeniedHandler(
                                (request, response, denied) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /**
     * What stands in neither list does not exist, to whoever asks: a page that somebody forgot to list is missed and not
     * open, and nobody is asked for a password where there is nothing to see.
     */
    @Bean
    @Order(4)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        wayIn.pages(http);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(READ_ONLY)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(askOrMiss()).accessDeniedHandler(refuseOrMiss()))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    private AuthenticationEntryPoint askOrMiss() {
        return (request, response, unknown) -> {
            if (READ_ONLY.matches(request)) {
                wayIn.pagesAsk().commence(request, response, unknown);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    private static AccessDeniedHandler refuseOrMiss() {
        return (request, response, denied) -> response.sendError(
                READ_ONLY.matches(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
