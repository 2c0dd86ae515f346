package se.trygghetshjulet.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.signon.SignOnProperties.Provider;
import se.trygghetshjulet.signon.SignOnProperties.RolesFrom;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.TableSizes;

/**
 * People sign on at their own organisation: two OpenID Connect servers beside the product, one of which two sign-ons use, one
 * that is away and one that takes calls and never answers. On PostgreSQL, as where it is used.
 */
@TestPropertySource(
        properties = {
            "trygghetshjulet.signon.enabled=true",
            "trygghetshjulet.signon.providers.provby.name=Provby kommun",
            "trygghetshjulet.signon.providers.provby.kommuner=provby",
            "trygghetshjulet.signon.providers.provby.administrators=GG Drift",
            "trygghetshjulet.signon.providers.provby.account=employee",
            "trygghetshjulet.signon.providers.provby.audience=hjulets-api",
            "trygghetshjulet.signon.providers.mjolby.name=Mjölby kommun",
            "trygghetshjulet.signon.providers.mjolby.kommuner=mjolby",
            "trygghetshjulet.signon.providers.mjolby.roles=profile",
            "trygghetshjulet.signon.providers.polisen.name=Polisen",
            "trygghetshjulet.signon.providers.polisen.kommuner=mjolby,provby",
            "trygghetshjulet.signon.providers.polisen.claim=realm_access.roles",
            "trygghetshjulet.signon.providers.borta.name=Den som är borta",
            "trygghetshjulet.signon.providers.borta.kommuner=provby",
            "trygghetshjulet.signon.providers.tyst.name=Den som tiger",
            "trygghetshjulet.signon.providers.tyst.kommuner=provby",
            "trygghetshjulet.signon.providers.tyst.audience=hjulets-api",
            "spring.security.oauth2.client.provider.borta.issuer-uri=http://localhost:1"
        })
class SignOnTest extends RunningWheel {

    private static final IdentityProvider PROVBY = new IdentityProvider();
    private static final IdentityProvider MJOLBY = new IdentityProvider();
    private static final Listener SILENT = new Listener();
    private static final Map<String, IdentityProvider> ALL =
            Map.of("provby", PROVBY, "mjolby", MJOLBY, "polisen", MJOLBY);

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String INSIDE = "/camunda/api/engine/engine/default/";

    @Autowired
    GrantedGroups granted;

    @Autowired
    Registrations registrations;

    @DynamicPropertySource
    static void signOns(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
        List.of("provby", "mjolby", "polisen", "borta", "tyst").forEach(id -> {
            String client = "spring.security.oauth2.client.registration." + id + ".";
            registry.add(client + "client-id", () -> id);
            registry.add(client + "client-secret", () -> id);
            registry.add(client + "scope", () -> "openid,profile,email");
        });
        registry.add(
                "trygghetshjulet.signon.providers.provby.groups.[GG Säkerhet]", () -> "provby-sakerhetssamordnare");
        registry.add("spring.security.oauth2.client.provider.tyst.issuer-uri", SILENT::address);
        ALL.forEach((id, server) ->
                registry.add("spring.security.oauth2.client.provider." + id + ".issuer-uri", server::issuer));
    }

    @AfterAll
    static void theOrganisationsGoHome() {
        PROVBY.close();
        MJOLBY.close();
        SILENT.close();
    }

    @BeforeEach
    void theOrganisationsKnowTheProduct() {
        String here = "http://127.0.0.1:" + port;
        ALL.forEach((id, server) -> server.knowsClient(id, here + "/login/oauth2/code/" + id, here + "/utloggad"));
        PROVBY.tampers(claims -> {});
        PROVBY.speaks();
    }

    @Test
    void whoOpensAPageSignsOnAtHomeAndComesToWhereHeWasGoing() {
        PROVBY.tells("anna", person("Anna", "Åberg", "GG Säkerhet", "nagot annat"));
        Browser anna = new Browser(port, "anna");

        HttpResponse<String> choice = anna.open("/samordning/provby");
        assertThat(anna.steps()).last().hasToString("http://127.0.0.1:" + port + "/inloggning");
        assertThat(choice.body())
                .contains("Provby kommun", "Mjölby kommun", "Polisen", "href=\"/inloggning/till/provby\"")
                .doesNotContain("Logga ut");

        HttpResponse<String> page = anna.signOn("provby");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(anna.steps()).last().hasToString("http://127.0.0.1:" + port + "/samordning/provby");
        assertThat(page.body()).contains("Anna Åberg", "Logga ut");
        User user = user("provby-anna");
        assertThat(user.getFirstName()).isEqualTo("Anna");
        assertThat(user.getLastName()).isEqualTo("Åberg");
        assertThat(user.getEmail()).isEqualTo("anna@provby.example");
        assertThat(groups("provby-anna")).containsExactly("provby-sakerhetssamordnare");
        assertThat(kommuner("provby-anna")).containsExactly("provby");
        assertThat(anna.steps().toString()).contains("code_challenge_method=S256");
    }

    @Test
    void theWebAppsKnowHerToo() {
        PROVBY.tells("astrid", person("Astrid", "Ek", "provby-sakerhetssamordnare"));
        Browser astrid = new Browser(port, "astrid");
        assertThat(led(astrid.look("/camunda/app/tasklist/default/"))).isEqualTo("/inloggning");
        assertThat(astrid.look(INSIDE + "task").statusCode()).isEqualTo(401);

        assertThat(astrid.signOn("provby").body()).contains("camunda-tasklist-bootstrap");
        assertThat(astrid.look("/camunda/api/admin/auth/user/default").body()).contains("provby-astrid", "cockpit");
        assertThat(astrid.look(INSIDE + "task").statusCode()).isEqualTo(200);
        assertThat(astrid.look("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(astrid.look(INSIDE + "user?id=admin").body()).doesNotContain("Administratör");
    }

    @Test
    void rolesFollowWhatTheOrganisationSays() {
        PROVBY.tells("bo", person("Bo", "Berg", "provby-registrator", "provby-namndsekreterare-ersattare"));
        Browser bo = new Browser(port, "bo");
        bo.signOn("provby");
        assertThat(groups("provby-bo"))
                .containsExactlyInAnyOrder("provby-registrator", "provby-namndsekreterare-ersattare");
        assertThat(bo.look("/dokument/provby").statusCode()).isEqualTo(200);

        PROVBY.tells("bo", person("Bo", "Berg-Ek", "provby-kommunikator"));
        new Browser(port, "bo").signOn("provby");
        assertThat(groups("provby-bo")).containsExactly("provby-kommunikator");
        assertThat(user("provby-bo").getLastName()).isEqualTo("Berg-Ek");

        PROVBY.tells("bo", person("Bo", "Berg-Ek"));
        HttpResponse<String> refused = new Browser(port, "bo").signOn("provby");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Du har inte längre någon roll i Trygghetshjulet");
        assertThat(groups("provby-bo")).isEmpty();
        assertThat(kommuner("provby-bo")).isEmpty();
        assertThat(bo.look("/dokument/provby").statusCode())
                .as("in the window still open")
                .isEqualTo(403);
    }

    @Test
    void ofSomebodyWithoutARoleNothingIsKept() {
        PROVBY.tells("okand", person("Okänd", "Person", "Domain Users", "mjolby-registrator", "camunda-admin"));
        Map<String, Long> before = rows();
        Browser stranger = new Browser(port, "okand");

        HttpResponse<String> refused = stranger.signOn("provby");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(
                        "<h1>Du kommer inte in</h1>", "Du har ingen roll i Trygghetshjulet", "Vi har inte sparat något")
                .doesNotContain("Okänd", "okand@");
        assertThat(rows()).isEqualTo(before);
        assertThat(stranger.look("/installningar").statusCode()).isEqualTo(302);
        assertThat(stranger.look("/inloggning/nekad").statusCode()).isEqualTo(404);
    }

    @Test
    void noOrganisationGivesARoleInAnother() {
        PROVBY.tells(
                "cesar", person("Cesar", "Dahl", "provby-registrator", "mjolby-registrator", "mjolby-ks-ordforande"));
        Browser cesar = new Browser(port, "cesar");
        cesar.signOn("provby");

        assertThat(groups("provby-cesar")).containsExactly("provby-registrator");
        assertThat(cesar.look("/dokument/mjolby").statusCode()).isEqualTo(403);
        assertThat(cesar.look("/dokument/provby").statusCode()).isEqualTo(200);
    }

    @Test
    void whatSomebodyHasAddedByHandIsGoneAtTheNextLogin() {
        PROVBY.tells("david", person("David", "Ek", "provby-registrator"));
        new Browser(port, "david").signOn("provby");
        engine.getIdentityService().createMembership("provby-david", "mjolby-registrator");
        engine.getIdentityService().createTenantUserMembership("mjolby", "provby-david");

        new Browser(port, "david").signOn("provby");

        assertThat(groups("provby-david")).containsExactly("provby-registrator");
        assertThat(kommuner("provby-david")).containsExactly("provby");
    }

    @Test
    void thePoliceSpeakForSeveralMunicipalities() {
        Map<String, Object> claims = person("Petra", "Polis");
        claims.put("realm_access", Map.of("roles", List.of("mjolby-kommunpolis", "provby-kommunpolis")));
        MJOLBY.tells("petra", claims);
        new Browser(port, "petra").signOn("polisen");

        assertThat(groups("polisen-petra")).containsExactlyInAnyOrder("mjolby-kommunpolis", "provby-kommunpolis");
        assertThat(kommuner("polisen-petra")).containsExactlyInAnyOrder("mjolby", "provby");
    }

    @Test
    void theProfileKnowsSomebodyByTheAddressThatTheOrganisationHasChecked() {
        String registrator = municipalities.get("mjolby").people().stream()
                .filter(person -> person.id().equals("mjolby-registrator"))
                .findFirst()
                .orElseThrow()
                .email();
        Map<String, Object> claims = person("Rut", "Registrator");
        claims.put("email", registrator.toUpperCase());
        claims.put("email_verified", false);
        MJOLBY.tells("rut", claims);
        assertThat(new Browser(port, "rut").signOn("mjolby").statusCode()).isEqualTo(403);

        claims.put("email_verified", true);
        MJOLBY.tells("rut", claims);
        Browser rut = new Browser(port, "rut");
        assertThat(rut.signOn("mjolby").statusCode()).isEqualTo(200);
        assertThat(rut.look("/camunda/api/admin/auth/user/default").body()).contains("\"mjolby-registrator\"");
        assertThat(groups("mjolby-registrator"))
                .contains("mjolby-registrator")
                .allMatch(id -> id.startsWith("mjolby-"));

        MJOLBY.tells("annan", claims);
        HttpResponse<String> refused = new Browser(port, "annan").signOn("mjolby");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("hör redan till någon annan");
    }

    @Test
    void anAccountFromBeforeIsTakenOverOnlyIfItCanDoNoMore() {
        Map<String, Object> claims = person("Eva", "Fors", "provby-registrator");
        claims.put("employee", "provby-bra-ledamot");
        PROVBY.tells("eva", claims);
        new Browser(port, "eva").signOn("provby");
        assertThat(groups("provby-bra-ledamot")).containsExactly("provby-registrator");
        assertThat(user("provby-bra-ledamot").getFirstName()).isEqualTo("Eva");

        for (String other : List.of("admin", "mjolby-registrator", "mjolby-sakerhetssamordnare")) {
            claims.put("employee", other);
            PROVBY.tells("sven", claims);
            assertThat(new Browser(port, "sven").signOn("provby").body())
                    .as(other)
                    .contains("hör redan till någon annan, eller får göra mer");
        }
        assertThat(user("admin").getFirstName()).isEqualTo("Admin");
    }

    @Test
    void thoseWhoRunTheInstallationAreTheOperators() {
        PROVBY.tells("drift", person("Doris", "Drift", "GG Drift"));
        Browser doris = new Browser(port, "drift");
        doris.signOn("provby");
        assertThat(groups("provby-doris")).containsExactly("camunda-admin");
        assertThat(doris.look("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(doris.look(INSIDE + "user/count").body()).contains("count");
    }

    @Test
    void whatTheOrganisationCallsSomebodyIsTextAndNothingElse() {
        Map<String, Object> claims = person("<b id=x>Olle</b>", "{{1+1}}${1+1}", "provby-registrator");
        claims.put("email", "olle@provby.example");
        PROVBY.tells("olle", claims);
        Browser olle = new Browser(port, "olle");
        olle.signOn("provby");
        assertThat(olle.look("/installningar").body())
                .contains("&lt;b id=x&gt;Olle&lt;/b&gt; {{1+1}}${1+1}")
                .doesNotContain("<b id=x>");
    }

    @Test
    void twoOfTheSameNameAreTwo() {
        Map<String, Object> first = person("Karin", "Lund", "provby-registrator");
        first.put("preferred_username", "Karin.Lund@provby.example");
        PROVBY.tells("karin-1", first);
        PROVBY.tells("karin-2", first);
        new Browser(port, "karin-1").signOn("provby");
        new Browser(port, "karin-2").signOn("provby");
        new Browser(port, "karin-1").signOn("provby");

        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userLastName("Lund")
                        .list())
                .extracting(User::getId)
                .containsExactlyInAnyOrder("provby-karin-lund", "provby-karin-lund-2");
    }

    @Test
    void inTwoWindowsAtOnceSheIsOne() {
        PROVBY.tells("frida", person("Frida", "Gran", "provby-registrator"));
        List<CompletableFuture<Integer>> windows = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> new Browser(port, "frida").signOn("provby").statusCode()))
                .toList();

        assertThat(windows).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userLastName("Gran")
                        .list())
                .hasSize(1);
    }

    enum Forgery {
        OF_SOMEBODY_ELSE(claims -> claims.issuer("https://nagon.annan.example")),
        FOR_SOMEBODY_ELSE(claims -> claims.audience(List.of("en-annan-tjanst"))),
        TOO_OLD(claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                .expiresAt(Instant.now().minusSeconds(3600))),
        OF_ANOTHER_LOGIN(claims -> claims.claim("nonce", "en-annan-inloggnings"));

        private final Consumer<JwtClaimsSet.Builder> how;

        Forgery(Consumer<JwtClaimsSet.Builder> how) {
            this.how = how;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNotForThisLoginOpensNothing(Forgery forgery) {
        PROVBY.tells("gustav", person("Gustav", "Holm", "provby-registrator"));
        PROVBY.tampers(forgery.how);
        Map<String, Long> before = rows();
        Browser gustav = new Browser(port, "gustav");

        HttpResponse<String> refused = gustav.signOn("provby");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Inloggningen gick inte att slutföra. Försök igen.")
                .doesNotContain("Gustav");
        assertThat(rows()).isEqualTo(before);
        assertThat(gustav.look("/installningar").statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionFromBeforeTheLoginIsWorthNothing() {
        PROVBY.tells("hanna", person("Hanna", "Ivarsson", "provby-registrator"));
        Browser hanna = new Browser(port, "hanna");
        hanna.look("/installningar");
        String before = hanna.cookie("SESSION").orElseThrow();
        hanna.signOn("provby");

        assertThat(hanna.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        Browser attacker = new Browser(port, "nobody");
        attacker.plant("SESSION", before);
        assertThat(attacker.look("/installningar").statusCode()).isEqualTo(302);
        assertThat(hanna.look("/installningar").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionsCookieIsForTheServerAlone() {
        HttpResponse<String> answer = new Browser(port, "nobody").look("/installningar");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoLogsOutIsOutHereAndAtHome() {
        PROVBY.tells("ida", person("Ida", "Jonsson", "provby-registrator"));
        Browser ida = new Browser(port, "ida");
        ida.signOn("provby");
        HttpResponse<String> page = ida.look("/utloggning");
        assertThat(ida.post("/utloggning", Map.of()).statusCode())
                .as("without the page's token")
                .isEqualTo(403);
        assertThat(ida.look("/installningar").statusCode()).isEqualTo(200);

        assertThat(led(ida.post("/utloggning", Map.of("_csrf", csrf(page))))).isEqualTo("/utloggad");
        HttpResponse<String> out = ida.look("/utloggad");
        String onward = out.headers().firstValue("Refresh").orElseThrow().replaceFirst("^0;url=", "");
        assertThat(URI.create(onward).getPort()).isEqualTo(PROVBY.port());
        assertThat(onward).contains("/connect/logout", "id_token_hint=");
        assertThat(out.body()).contains("Nu loggas du också ut hos din organisation");
        assertThat(ida.open(onward).body()).contains("<h1>Du är utloggad</h1>", "Stäng webbläsaren");
        for (String path : List.of("/installningar", "/camunda/app/tasklist/default/")) {
            assertThat(led(ida.look(path))).as(path).isEqualTo("/inloggning");
        }
        assertThat(ida.look(INSIDE + "task").statusCode()).isEqualTo(401);
    }

    @Test
    void theWebAppsOwnLogoutEndsTheSessionToo() {
        PROVBY.tells("jonas", person("Jonas", "Krok", "provby-registrator"));
        Browser jonas = new Browser(port, "jonas");
        jonas.signOn("provby");
        assertThat(jonas.post("/camunda/api/admin/auth/user/default/logout", Map.of())
                        .statusCode())
                .isEqualTo(204);
        assertThat(jonas.look(INSIDE + "task").statusCode()).isEqualTo(401);
        assertThat(jonas.look("/installningar").statusCode()).isEqualTo(302);
    }

    @Test
    void anotherSiteSendsNoFormInHerName() {
        PROVBY.tells("klara", person("Klara", "Lind", "provby-registrator"));
        Browser klara = new Browser(port, "klara");
        klara.signOn("provby");
        Map<String, String> form = new HashMap<>(Map.of("timme", "9", "sprak", "sv", "direkt", "ja"));

        assertThat(klara.post("/installningar", form).statusCode()).isEqualTo(403);
        form.put("_csrf", csrf(klara.look("/installningar")));
        assertThat(klara.post("/installningar", form).statusCode()).isEqualTo(302);
        assertThat(klara.post(INSIDE + "task", Map.of()).statusCode())
                .as("the web apps' own token")
                .isEqualTo(403);
        assertThat(klara.look("/engine-rest/task").statusCode())
                .as("REST looks at no session")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/installningar", "/brev", "/actuator/dokumentkedja"})
    void passwordsOpenNothing(String path) {
        assertThat(site().as("provby-registrator").get(path).status()).isEqualTo(401);
        assertThat(site().as("admin").get(path).status()).isEqualTo(401);
    }

    @Test
    void neitherDoTheyInTheWebApps() {
        PROVBY.tells("linus", person("Linus", "Moberg", "provby-registrator"));
        Browser linus = new Browser(port, "linus");
        Map<String, String> password = Map.of("username", "admin", "password", "demo");
        assertThat(linus.post("/camunda/api/admin/auth/user/default/login/admin", password)
                        .statusCode())
                .isEqualTo(401);
        linus.signOn("provby");
        assertThat(linus.post("/camunda/api/admin/auth/user/default/login/admin", password)
                        .statusCode())
                .isEqualTo(403);
        assertThat(linus.look("/camunda/api/admin/auth/user/default").body()).contains("provby-linus");
    }

    @Test
    void programsComeWithATokenThatIsMadeForTheInterface() {
        PROVBY.tells("maja", person("Maja", "Nord", "provby-registrator"));
        Consumer<JwtClaimsSet.Builder> maja = claims -> claims.subject("maja").audience(List.of("hjulets-api"));
        assertThat(asked(PROVBY.token(maja)).statusCode()).isEqualTo(401);
        assertThat(asked(PROVBY.token(maja)).body()).contains("Logga in en gång i webbläsaren");
        new Browser(port, "maja").signOn("provby");

        assertThat(asked(PROVBY.token(maja)).statusCode()).isEqualTo(200);
        assertThat(asked(PROVBY.token(maja), "/engine-rest/user?id=mjolby-registrator")
                        .body())
                .isEqualTo("[]");
        assertThat(asked(PROVBY.token(maja), "/actuator/dokumentkedja").statusCode())
                .isEqualTo(403);
        assertThat(asked("ingen-nyckel").statusCode()).isEqualTo(401);
        assertThat(asked(MJOLBY.token(maja)).statusCode())
                .as("no interface is named for it")
                .isEqualTo(401);
        assertThat(asked(MJOLBY.token(maja.andThen(claims -> claims.issuer(PROVBY.issuer()))))
                        .statusCode())
                .as("signed by another")
                .isEqualTo(401);
        assertThat(asked(PROVBY.token(maja.andThen(claims -> claims.audience(List.of("provby")))))
                        .statusCode())
                .as("a login's token")
                .isEqualTo(401);
        assertThat(asked(PROVBY.token(maja.andThen(
                                claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                                        .expiresAt(Instant.now().minusSeconds(3600)))))
                        .statusCode())
                .as("too old")
                .isEqualTo(401);
    }

    @Test
    void oneThatIsAwayStopsNeitherTheProductNorTheOthers() {
        HttpResponse<String> away = new Browser(port, "nobody").signOn("borta");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("Den som är borta svarar inte just nu. Vänta en stund och försök igen.");
        assertThat(new Browser(port, "nobody")
                        .look("/inloggning/till/finns-inte")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyWaitsForOneThatTakesTheCallAndNeverAnswers() {
        HttpResponse<String> silent = new Browser(port, "nobody").signOn("tyst");
        assertThat(silent.statusCode()).isEqualTo(503);
        assertThat(silent.body()).contains("Den som tiger svarar inte just nu. Vänta en stund och försök igen.");
        assertThat(silent.headers().firstValue("Retry-After")).contains("10");

        HttpResponse<String> program = asked(PROVBY.token(
                claims -> claims.issuer(SILENT.address()).subject("maja").audience(List.of("hjulets-api"))));
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.body()).contains("en stund");
    }

    @Test
    void norForOneThatFallsSilentInTheMiddleOfALogin() {
        PROVBY.tells("nora", person("Nora", "Ohlin", "provby-registrator"));
        PROVBY.isSilentAt("/oauth2/token");
        HttpResponse<String> silent = new Browser(port, "nora").signOn("provby");
        assertThat(silent.statusCode()).isEqualTo(503);
        assertThat(silent.body())
                .contains("Provby kommun svarar inte just nu. Vänta en stund och försök igen.")
                .doesNotContain("code=");

        PROVBY.speaks();
        assertThat(new Browser(port, "nora").signOn("provby").statusCode()).isEqualTo(200);
    }

    @Test
    void settingsThatContradictThemselvesStopTheStart() {
        Provider foreign = new Provider(
                "Provby",
                List.of("provby", "finns-inte"),
                RolesFrom.PROFILE,
                "groups",
                Map.of("x", "mjolby-registrator"),
                "alla",
                null,
                null,
                false);
        SignOnProperties properties =
                new SignOnProperties(true, false, PATIENCE, PATIENCE, Map.of("provby", foreign, "okopplad", foreign));

        assertThatThrownBy(new SignOnRules(properties, registrations, municipalities, granted)::demand)
                .hasMessageContaining("provby: kommunen finns-inte finns inte här")
                .hasMessageContaining("provby: gruppen mjolby-registrator är ingen roll i [provby, finns-inte]")
                .hasMessageContaining("provby: administrators kräver roles: claim")
                .hasMessageContaining("registration.okopplad saknas")
                .hasMessageContaining("trygghetshjulet.signon.providers.polisen saknas: säg vilka kommuner");
        assertThatThrownBy(new SignOnRules(
                        properties,
                        new Registrations(new OAuth2ClientProperties(), new ProviderCalls(properties)),
                        municipalities,
                        granted)::demand)
                .hasMessageContaining("har ingen inloggning");
    }

    private HttpResponse<String> asked(String token) {
        return asked(token, "/engine-rest/task");
    }

    private HttpResponse<String> asked(String token, String path) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString())
                .join();
    }

    private static Map<String, Object> person(String first, String last, String... groups) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("given_name", first);
        claims.put("family_name", last);
        claims.put("email", first.toLowerCase() + "@provby.example");
        claims.put("groups", List.of(groups));
        return claims;
    }

    /** The path that it leads to. */
    private static String led(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private static String csrf(HttpResponse<String> page) {
        Matcher token = CSRF.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }

    private User user(String id) {
        return engine.getIdentityService().createUserQuery().userId(id).singleResult();
    }

    private Set<String> groups(String person) {
        return Set.copyOf(engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList());
    }

    private List<String> kommuner(String person) {
        return engine
                .getIdentityService()
                .createTenantQuery()
                .userMember(person)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList();
    }

    /** Without the sessions: whoever is on his way to sign on has one, in which nothing stands of him. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TableSizes(jdbc).all();
        rows.keySet().removeIf(table -> table.startsWith("SPRING_SESSION"));
        return rows;
    }
}
