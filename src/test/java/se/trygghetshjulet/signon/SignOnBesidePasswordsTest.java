package se.trygghetshjulet.signon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.browser.Accessible;
import se.trygghetshjulet.browser.Chromium;
import se.trygghetshjulet.tools.NuChecker;
import se.trygghetshjulet.year.RunningWheel;

/**
 * People sign on at their own organisation while programs still come with passwords; on H2. And each page that people meet on
 * the way, as {@code EveryPageAccessibleTest} looks at the others, which are not shown to whoever has to sign on.
 */
@TestPropertySource(
        properties = {
            "trygghetshjulet.signon.enabled=true",
            "trygghetshjulet.signon.basic=true",
            "trygghetshjulet.signon.providers.provby.name=Provby kommun",
            "trygghetshjulet.signon.providers.provby.kommuner=provby",
            "trygghetshjulet.signon.providers.borta.name=Den som är borta",
            "trygghetshjulet.signon.providers.borta.kommuner=mjolby"
        })
class SignOnBesidePasswordsTest extends RunningWheel {

    private static final IdentityProvider PROVBY = new IdentityProvider();

    private final Accessible accessible = new Accessible();

    @DynamicPropertySource
    static void signOns(DynamicPropertyRegistry registry) {
        Map.of("provby", PROVBY.issuer(), "borta", "http://localhost:1").forEach((id, issuer) -> {
            String client = "spring.security.oauth2.client.registration." + id + ".";
            registry.add(client + "client-id", () -> id);
            registry.add(client + "client-secret", () -> id);
            registry.add(client + "scope", () -> "openid,profile,email");
            registry.add("spring.security.oauth2.client.provider." + id + ".issuer-uri", () -> issuer);
        });
    }

    @AfterAll
    static void theOrganisationsGoHome() {
        PROVBY.close();
    }

    @BeforeEach
    void theOrganisationKnowsTheProduct() {
        String here = "http://127.0.0.1:" + port;
        PROVBY.knowsClient("provby", here + "/login/oauth2/code/provby", here + "/utloggad");
    }

    @Test
    void aProgramComesToTheInterfaceWithAPasswordAndNowhereElse() {
        assertThat(site().as("provby-registrator").get("/engine-rest/task").status())
                .isEqualTo(200);
        assertThat(site().as("provby-registrator")
                        .get("/engine-rest/user?id=mjolby-registrator")
                        .ok()
                        .json())
                .isEmpty();
        assertThat(site().as("admin").get("/actuator/dokumentkedja").status()).isEqualTo(200);
        for (String page : List.of("/installningar", "/samordning", "/dokument/provby", "/brev")) {
            assertThat(site().as("admin").get(page).status()).as(page).isEqualTo(401);
        }
        assertThat(new Browser(port, "nobody")
                        .post(
                                "/camunda/api/admin/auth/user/default/login/admin",
                                Map.of("username", "admin", "password", "demo"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoHasSignedOnHasNoPasswordByWhichAProgramCouldCome() {
        PROVBY.tells("anna", person("Anna", "Åberg", "provby-registrator"));
        Browser anna = new Browser(port, "anna");
        assertThat(anna.signOn("provby").statusCode()).isEqualTo(200);

        assertThat(anna.look("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(site().as("provby-anna").get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void everyPageOnTheWayInAndOut() {
        NuChecker nu = new NuChecker(Path.of("target/pages-inloggning"));
        PROVBY.tells("bo", person("Bo", "Berg", "provby-sakerhetssamordnare"));
        PROVBY.tells("okand", person("Okänd", "Person"));
        try (Chromium chromium = new Chromium(port)) {
            Page bo = sits(chromium, "bo");
            look(to(bo, "/inloggning"), bo, nu, "Logga in");
            look(to(bo, "/inloggning/till/borta"), bo, nu, "Tjänsten svarar inte just nu");
            assertThat(bo.locator(".lead"))
                    .hasText("Den som är borta svarar inte just nu. Vänta en stund och försök igen.");

            Page stranger = sits(chromium, "okand");
            look(to(stranger, "/inloggning/till/provby"), stranger, nu, "Du kommer inte in");

            to(bo, "/inloggning/till/provby");
            look(to(bo, "/utloggning"), bo, nu, "Vill du logga ut?");
            // it would lead on by itself in the middle of being looked at
            bo.route("**/connect/logout**", route -> route.abort("aborted"));
            Response out = bo.waitForResponse(
                    "**/utloggad", () -> bo.locator("main button").click());
            look(out, bo, nu, "Du är utloggad");
            assertThat(bo.locator("main")).containsText("Nu loggas du också ut hos din organisation");
            look(to(bo, "/utloggad"), bo, nu, "Du är utloggad");
        }
        assertThat(nu.remarks()).isEmpty();
        accessible.nothingWasFound();
    }

    /** The person's own organisation knows who it is. */
    private static Page sits(Chromium chromium, String person) {
        Page page = chromium.page("/");
        page.context().setExtraHTTPHeaders(Map.of(IdentityProvider.WHO, person));
        return page;
    }

    private Response to(Page page, String path) {
        return page.navigate("http://127.0.0.1:" + port + path);
    }

    private void look(Response answer, Page page, NuChecker nu, String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        String name = heading.replaceAll("[^\\p{L}\\d]+", "-") + "-" + answer.status();
        nu.add(name + "-" + answer.text().length() + ".html", answer.text());
        Accessible.onDesk(page);
        Chromium.picture(page, "tillganglig/" + name + "-ljus");
        accessible.look(page, name, "html");
        Chromium.picture(page, "tillganglig/" + name + "-mork-telefon");
    }

    private static Map<String, Object> person(String first, String last, String... groups) {
        return Map.of("given_name", first, "family_name", last, "groups", List.of(groups));
    }
}
