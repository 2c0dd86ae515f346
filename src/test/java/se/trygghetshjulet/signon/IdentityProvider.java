package se.trygghetshjulet.signon;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An organisation's own sign-on: a whole OpenID Connect server on a port of its own. It believes what a request says of who
 * sits there, and tells of him what it has been told; it can be made to tell what it should not.
 */
final class IdentityProvider implements AutoCloseable {

    static final String WHO = "X-Who-Sits-There";

    private final ConfigurableApplicationContext context;
    private final Server server = new Server();

    IdentityProvider() {
        context = new SpringApplicationBuilder()
                .web(WebApplicationType.SERVLET)
                .sources(Wiring.class)
                .initializers(started -> started.getBeanFactory().registerSingleton("server", server))
                .run("--server.port=0", "--spring.config.name=elsewhere", "--spring.main.banner-mode=off");
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    String issuer() {
        return "http://localhost:" + port();
    }

    /** Lets a client in by its id, which is its secret too; one that it knows already stays as it is. */
    void knowsClient(String id, String redirect, String afterLogout) {
        if (server.clients.findByClientId(id) != null) {
            return;
        }
        server.clients.save(RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .clientSecret("{noop}" + id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect)
                .postLogoutRedirectUri(afterLogout)
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                .build());
    }

    void tells(String person, Map<String, Object> claims) {
        server.people.put(person, claims);
    }

    /** Until told otherwise, it tampers with what it tells. */
    void tampers(Consumer<JwtClaimsSet.Builder> how) {
        server.tampering = how;
    }

    /** Until told to speak, it takes calls of this path and does not answer. */
    void isSilentAt(String path) {
        server.silence = new CountDownLatch(1);
        server.silentAt = path;
    }

    void speaks() {
        server.silentAt = "";
        server.silence.countDown();
    }

    /** A token of its own making, signed as they all are. */
    String token(Consumer<JwtClaimsSet.Builder> claims) {
        JwtClaimsSet.Builder made = JwtClaimsSet.builder()
                .issuer(issuer())
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300));
        claims.accept(made);
        return context.getBean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(made.build()))
                .getTokenValue();
    }

    @Override
    public void close() {
        speaks();
        context.close();
    }

    static final class Server {

        private final InMemoryRegisteredClientRepository clients =
                new InMemoryRegisteredClientRepository(RegisteredClient.withId("nobody")
                        .clientId("nobody")
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build());
        private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
        private volatile Consumer<JwtClaimsSet.Builder> tampering = claims -> {};
        private volatile CountDownLatch silence = new CountDownLatch(0);
        private volatile String silentAt = "";

        private void describe(JwtEncodingContext token) {
            if ("id_token".equals(token.getTokenType().getValue())) {
                people.getOrDefault(token.getPrincipal().getName(), Map.of())
                        .forEach((claim, value) -> token.getClaims().claim(claim, value));
                tampering.accept(token.getClaims());
            }
        }
    }

    /** Without the annotation by which the product would find it as one of its own. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class Wiring {

        @Bean
        static SecurityFilterChain endpoints(HttpSecurity http, Server told) throws Exception {
            OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
            return http.securityMatcher(server.getEndpointsMatcher())
                    .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterBefore(new Silence(told), SecurityContextHolderFilter.class)
                    .addFilterAfter(new WhoSitsThere(), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        static InMemoryRegisteredClientRepository clients(Server server) {
            return server.clients;
        }

        @Bean
        static OAuth2TokenCustomizer<JwtEncodingContext> description(Server server) {
            return server::describe;
        }

        @Bean
        static AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        static JWKSource<SecurityContext> keys() throws Exception {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        static JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        static JwtEncoder encoder(JWKSource<SecurityContext> keys) {
            return new NimbusJwtEncoder(keys);
        }
    }

    private static final class WhoSitsThere extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String person = request.getHeader(WHO);
            if (person != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
            }
            chain.doFilter(request, response);
        }
    }

    private static final class Silence extends OncePerRequestFilter {

        private final Server server;

        private Silence(Server server) {
            this.server = server;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                if (request.getRequestURI().equals(server.silentAt)) {
                    server.silence.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            chain.doFilter(request, response);
        }
    }
}
