package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.BrevProcess.SERVICE_TASK_SEND_LETTER;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;

/** The coordinator goes from Cockpit to the page where something is done about a task; everybody to the settings. */
class CoordinatorInBrowserTest extends RunningWheel {

    private static final int PHONE_WIDTH = 375;

    private static final List<String> OWN_PAGES = List.of(
            "/",
            "/kommuner/mjolby",
            "/samordning",
            "/samordning/mjolby",
            "/installningar",
            "/brev",
            "/kommuner/finns-inte",
            "/finns-inte",
            "/error",
            "/samordning/provby",
            "/kalender/finns-inte.ics",
            "//engine-rest/user");

    private static Chromium chromium;

    private Turn turn;

    @BeforeEach
    void theLagesbildIsLate() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        turn = turnOf("mjolby").on("2026-09-01").of(2027);
        if (turn.stages().isEmpty()) {
            turn.started(2027);
            engine.getTaskService()
                    .setAssignee(turn.open(USER_TASK_SUPPLY_SOURCE).get(0).getId(), "mjolby-kommunpolis");
        }
        turn.on("2026-10-05");
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void cockpitLeadsFromACaseToItsTasks() {
        Page page = chromium.loggedIn("mjolby-sakerhetssamordnare", "cockpit");
        Locator onDashboard = page.locator("a.btn").filter(with("Påminn, flytta eller lämna över"));
        assertThat(onDashboard).hasAttribute("href", "/samordning");
        Chromium.picture(page, "cockpit-samordning-start");

        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("mjolby-2027")
                .processDefinitionKey(LagesbildProcess.KEY)
                .singleResult()
                .getId();
        page.navigate(page.url().replaceFirst("#.*", "#/process-instance/" + instance + "/runtime"));
        page.locator(".ctn-tabbed .nav-tabs a")
                .filter(with("Påminn, flytta eller lämna över"))
                .click();
        Locator onCase = page.locator("a.btn").filter(with("Påminn, flytta eller lämna över"));
        assertThat(onCase).hasAttribute("href", "/samordning/mjolby?arende=mjolby-2027");
        assertThat(page.locator(".djs-container")).isVisible();
        Chromium.picture(page, "cockpit-samordning-forlopp");
    }

    @Test
    void theTabShowsTheWheelAndLeadsToWhatIsLateByTheKeyboardAlone() {
        Page page = chromium.loggedIn("mjolby-sakerhetssamordnare", "cockpit");
        assertThat(page.locator(".th-tile")).containsText("Mjölby kommun");
        Chromium.picture(page, "cockpit-start");
        page.getByRole(AriaRole.LINK, named("Årshjulet").setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Mjölby kommun"))).isVisible();
        assertThat(page.locator(".th-arshjul")).not().containsText("Provby");
        assertThat(page.locator(".th-stages li").first()).containsText("Lägesbild: pågår sedan");
        Locator late = page.locator(".th-task.th-is-late");
        assertThat(late.filter(with("Ligger hos Kim Kommunpolis."))).hasCount(1);
        assertThat(page.locator(".th-arshjul")).containsText("Allt hänger ihop.");
        Chromium.wholePicture(page, "cockpit-hjulet");

        Locator mark = page.locator(".th-wheel [role=button], .th-wheel a").last();
        for (int steps = 0; steps < 40 && !isFocused(mark); steps++) {
            page.keyboard().press("Tab");
        }
        assertThat(mark).isFocused();
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("sen"));
        page.keyboard().press("Enter");
        assertThat(late.first()).isFocused();

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(late.first().getByRole(AriaRole.STATUS)).containsText("Du har påmint om");
        late.first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".djs-container")).isVisible();
        Chromium.picture(page, "cockpit-fran-hjulet");
    }

    @Test
    void theWheelIsGoneThroughByKeysFromLoginToWhatRuns() {
        Page page = chromium.page("/camunda/app/cockpit/default/#/arshjul");
        Keys keys = new Keys(page);
        keys.logIn("mjolby-sakerhetssamordnare");
        Locator tab = page.locator(".th-arshjul");
        assertThat(tab).containsText("Allt hänger ihop.");
        int inTheWheel = page.locator(".th-wheel a, .th-wheel [role=button]").count();

        assertThat(keys.through(".th-arshjul"))
                .as("ways, the wheel, stages, tasks")
                .isGreaterThan(inTheWheel
                        + page.locator(".th-stages a, .th-task a, .th-task button")
                                .count());

        assertThat(page.locator(".th-wheel [aria-label*='Lägesbild']")).hasCount(1);
        // what is drawn and leads nowhere is read in the order of its days
        assertThat(page.locator(".th-days li"))
                .hasCount(page.locator(".th-wheel .th-meeting, .th-wheel .th-period")
                        .count());
        keys.to(page.locator(".th-wheel [aria-label*='Lägesbild']")).press("Enter");
        assertThat(page.locator(".djs-container")).isVisible();
        assertThat(page).hasURL(Pattern.compile("#/process-instance/.*/runtime"));
        page.goBack();
        assertThat(tab).containsText("Allt hänger ihop.");
        keys.to(page.locator(".th-task a").first()).press("Enter");
        assertThat(page).hasURL(Pattern.compile("activityIds="));
        page.context().close();
    }

    @Test
    void aYearOfOnesOwnIsGoneThroughByKeysAndLeadsToTheTask() {
        Page page = chromium.pageOf("mjolby-kommunpolis", "/mitt-ar");
        Keys keys = new Keys(page);
        keys.press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        keys.press("Enter").press("Tab");
        assertThat(page.locator("#q")).isFocused();

        assertThat(keys.through("main")).isGreaterThan(2);
        assertThat(page.locator("main .plan-table tbody tr")
                        .filter(with("Lämna underlag"))
                        .first())
                .isVisible();

        keys.to(page.locator("main .plan-table a")
                        .filter(with("Lämna underlag"))
                        .first())
                .press("Enter");
        assertThat(page).hasURL(Pattern.compile("/camunda/app/tasklist/.*task="));
        page.context().close();
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("one => one === document.activeElement");
    }

    @Test
    void tasklistLeadsToTheSettings() {
        Page page = chromium.loggedIn("mjolby-kommunpolis", "tasklist");
        assertThat(page.getByRole(AriaRole.LINK, named("Inställningar"))).hasAttribute("href", "/installningar");
        Chromium.picture(page, "tasklist-installningar");
    }

    @Test
    void theCoordinatorMovesATaskWithTheKeyboardAlone() {
        Page page = chromium.pageOf("mjolby-sakerhetssamordnare", "/samordning/mjolby");
        assertThat(page.locator("script")).hasCount(0);
        Chromium.wholePicture(page, "samordning");
        Locator task = page.locator(".tasks article").first();
        task.locator("summary").filter(with("Flytta sista dagen")).focus();
        page.keyboard().press("Enter");
        task.getByLabel("Ny sista dag").fill("2026-10-10");
        task.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Flytta").setExact(true))
                .focus();
        page.keyboard().press("Enter");

        Locator summary = page.locator("#fel");
        assertThat(summary)
                .containsText("Kommunen har stängt lördag 10 oktober 2026. Nästa arbetsdag är måndag 12 oktober 2026.");
        assertThat(summary).isFocused();
        assertThat(page).hasTitle(Pattern.compile("^Fel: .*"));
        Locator day = page.getByLabel("Ny sista dag").locator("visible=true");
        assertThat(day).hasValue("2026-10-10");
        Chromium.wholePicture(page, "samordning-fel");

        day.fill("2026-10-12");
        page.getByLabel("Varför flyttas den?").locator("visible=true").fill("Skolan har lov v. 41");
        page.getByRole(AriaRole.BUTTON, named("Flytta").setExact(true)).click();
        assertThat(page.locator("#klart")).containsText("ska nu vara klar senast måndag 12 oktober 2026");
        assertThat(page.locator("#logg")).containsText("Skolan har lov v. 41");
        Chromium.wholePicture(page, "samordning-flyttad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-US", "de-DE"})
    void theDayIsTheSameWhateverLanguageTheBrowserHas(String language) {
        Page page = chromium.speaking(language).pageOf("mjolby-sakerhetssamordnare", "/samordning/mjolby");
        Locator task = page.locator(".tasks article").first();
        task.locator("summary").filter(with("Flytta sista dagen")).click();
        Locator day = task.getByLabel("Ny sista dag");
        day.fill("10/10 2026");
        day.press("Enter");
        assertThat(page.locator("#fel")).containsText("Kommunen har stängt lördag 10 oktober 2026.");

        Locator again = page.getByLabel("Ny sista dag").locator("visible=true");
        assertThat(again).hasValue("10/10 2026");
        again.fill("12,5");
        again.press("Enter");
        assertThat(page.locator("#fel")).containsText("Skriv ett datum, till exempel 2027-01-31, 31/1 2027");
        assertThat(page.getByLabel("Ny sista dag").locator("visible=true")).hasValue("12,5");
        chromium.speaking("sv-SE");
        page.context().close();
    }

    @Test
    void aLetterLeadsToItsTaskAndThePageKnowsWhoReads() {
        engine.getManagementService()
                .createJobQuery()
                .activityId(SERVICE_TASK_SEND_LETTER)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        Page page = chromium.pageOf("mjolby-kommunpolis", "/brev");
        assertThat(page.locator("main")).containsText("Det här är breven till dig, Kim Kommunpolis");
        assertThat(page.locator("header")).containsText("Inloggad: Kim Kommunpolis");
        assertThat(page.locator("header")).not().containsText("Logga in");
        Locator letter =
                page.locator(".letters article").filter(with("Lämna underlag")).first();
        letter.locator("summary").click();
        assertThat(letter.locator(".letter-body a").first())
                .hasAttribute(
                        "href", Pattern.compile("http://localhost:\\d+/camunda/app/tasklist/default/#/\\?task=.+"));
        assertThat(letter.locator(".letter-body"))
                .containsText(Pattern.compile("Klart senast: \\d+ (september|oktober) 2026"));
        Chromium.wholePicture(page, "brev");
        assertThat(chromium.page("/").locator("header")).containsText("Logga in");
    }

    @Test
    void bothPagesFitAPhone() {
        for (String path : new String[] {"/samordning/mjolby", "/installningar"}) {
            Page page = chromium.pageOf("mjolby-sakerhetssamordnare", path);
            page.setViewportSize(PHONE_WIDTH, 800);
            page.locator(".task-actions summary").all().stream().limit(2).forEach(Locator::click);
            Chromium.wholePicture(page, path.startsWith("/sam") ? "samordning-telefon" : "installningar-telefon");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(PHONE_WIDTH);
        }
    }

    @Test
    void everyFieldHasALabelAndItsOwnId() {
        for (String path : new String[] {"/samordning/mjolby", "/installningar"}) {
            Page page = chromium.pageOf("mjolby-sakerhetssamordnare", path);
            assertThat(page.evaluate("[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                            + ".filter(field => field.labels.length != 1).map(field => field.outerHTML).join()"))
                    .as(path)
                    .isEqualTo("");
            assertThat(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"
                            + ".filter((id, at, all) => all.indexOf(id) != at).join()"))
                    .as(path)
                    .isEqualTo("");
            assertThat(page.evaluate("[...document.querySelectorAll('[aria-describedby], [aria-labelledby]')]"
                            + ".flatMap(e => ((e.getAttribute('aria-describedby') || '') + ' '"
                            + " + (e.getAttribute('aria-labelledby') || '')).split(' '))"
                            + ".filter(id => id && !document.getElementById(id)).join()"))
                    .as(path)
                    .isEqualTo("");
        }
        Chromium.wholePicture(chromium.pageOf("mjolby-sakerhetssamordnare", "/installningar"), "installningar");
    }

    /** Neither a script nor a style of somebody else's; and nothing of our own that the browser refuses to show. */
    @Test
    void theBrowserIsToldToShowNothingButOurOwnAndMissesNothing() {
        Visitor coordinator = new Visitor(port, "mjolby-sakerhetssamordnare");
        List<String> refused = new ArrayList<>();
        for (String path : OWN_PAGES) {
            Visitor.Page headers = coordinator.open(path);
            assertThat(headers.header("Content-Security-Policy"))
                    .as(path)
                    .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            assertThat(headers.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(headers.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(headers.header("Permissions-Policy")).as(path).contains("camera=()");
        }
        Page page = chromium.pageOf("mjolby-sakerhetssamordnare", "/");
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(page.url() + ": " + message.text());
            }
        });
        String base = page.url().replaceFirst("/$", "");
        for (String path : OWN_PAGES) {
            page.navigate(base + path);
            assertThat(page.locator("h1")).isVisible();
            assertThat((Integer) page.evaluate("document.styleSheets.length"))
                    .as(path)
                    .isPositive();
        }
        Chromium.wholePicture(page, "adressen-gar-inte-att-lasa");
        page.navigate(base + "/installningar");
        page.getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(page.locator("#klart")).isVisible();
        assertThat(refused).isEmpty();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
