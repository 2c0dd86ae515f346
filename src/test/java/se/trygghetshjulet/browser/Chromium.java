package se.trygghetshjulet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.tools.NodeTools;

/** A person's browser: Debian's Chromium, driven by the Playwright that {@code src/test/node} locks. */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final boolean PICTURES = Boolean.getBoolean("trygghetshjulet.pictures");

    /** A busy machine with two cores may take its time; nothing waits longer than it has to. */
    private static final int PATIENCE_MILLIS = 30_000;

    /** One for all classes of a JVM, and gone with it: each takes seconds to come. What a class closes is the windows that it opened. */
    private static Browser browser;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final String base;
    private String language = "sv-SE";

    public Chromium(int port) {
        if (browser == null || !browser.isConnected()) {
            browser = launched();
        }
        base = "http://127.0.0.1:" + port;
    }

    private static Browser launched() {
        Path chromium = NodeTools.chromium();
        System.setProperty("playwright.cli.dir", driver().toString());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of(
                                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                                "1",
                                "PLAYWRIGHT_NODEJS_PATH",
                                NodeTools.node().toString())))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
    }

    /** @param language of the browser from now on, such as {@code en-US}; Swedish unless it is told otherwise */
    Chromium speaking(String language) {
        this.language = language;
        return this;
    }

    /** A page in which the person has logged in to tasklist or cockpit. */
    Page loggedIn(String person, String app) {
        return loggedIn(person, app, "");
    }

    /** The same, by a link that leads somewhere in particular. */
    Page loggedIn(String person, String app, String place) {
        Page page = page("/camunda/app/" + app + "/default/#/" + place);
        // what is filled in before the page has come to life is forgotten by it
        do {
            page.fill("form[name=signinForm] input[type=text]", "");
            page.fill("form[name=signinForm] input[type=text]", person);
            page.fill("form[name=signinForm] input[type=password]", "");
            page.fill("form[name=signinForm] input[type=password]", "demo");
        } while (page.locator("form[name=signinForm].ng-valid").count() == 0);
        page.click("form[name=signinForm] button[type=submit]");
        page.locator("form[name=signinForm]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return page;
    }

    /** A page of our own, for somebody who has logged in with HTTP Basic. */
    Page pageOf(String person, String path) {
        Page page = page("/");
        String login = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        page.context().setExtraHTTPHeaders(Map.of("Authorization", "Basic " + login));
        page.navigate(base + path);
        return page;
    }

    public Page page(String path) {
        Page page = emptyPage();
        page.navigate(base + path);
        return page;
    }

    Page emptyPage() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale(language)
                .setTimezoneId("Europe/Stockholm"));
        windows.add(context);
        return context.newPage();
    }

    /** Keeps what the page looks like under {@code target/screenshots}, for whoever asks for pictures to look at. */
    public static void picture(Page page, String name) {
        picture(page, name, false);
    }

    /** The same, all the way down. */
    static void wholePicture(Page page, String name) {
        picture(page, name, true);
    }

    private static void picture(Page page, String name, boolean whole) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots", name + ".png"))
                    .setFullPage(whole));
        }
    }

    /** The layout in which Playwright expects its driver. Another fork may be making it in the same moment. */
    private static Path driver() {
        Path home = NodeTools.home();
        Path driver = home.resolve("driver");
        try {
            Files.createDirectories(driver);
            Files.createSymbolicLink(
                    driver.resolve("package"), home.resolve("node_modules").resolve("playwright-core"));
        } catch (FileAlreadyExistsException e) {
            // made before
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return driver;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
