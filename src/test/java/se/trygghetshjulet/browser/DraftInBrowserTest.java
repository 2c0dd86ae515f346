package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.year.KeptDrafts;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** Somebody begins to write in Tasklist and goes on somewhere else, or later, or when the server is there again. */
class DraftInBrowserTest extends RunningWheel {

    private static final String WRITER = "mjolby-sakerhetssamordnare";
    private static final String COLLEAGUE = "mjolby-kommunpolis";

    private static final Pattern SAVED =
            Pattern.compile("^Sparat på servern (\\d+\\s\\w+\\s\\d{4} )?kl\\.\\s\\d\\d\\.\\d\\d\\.$");

    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private final Accessible accessible = new Accessible();
    private Turn turn;
    private Task task;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:drafts;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void thePictureIsToBeCompiled() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        turn = turnOf("mjolby").on("2026-09-15").of(2027);
        if (turn.stages().isEmpty()) {
            turn.on("2026-09-01").started(2027).done(USER_TASK_SUPPLY_SOURCE);
        }
        task = turn.open(USER_TASK_COMPILE).get(0);
        engine.getTaskService().setAssignee(task.getId(), WRITER);
        engine.getTaskService().addCandidateUser(task.getId(), COLLEAGUE);
        drafts().clear();
    }

    @AfterEach
    void noScriptFailedAndEverybodyCanReadIt() {
        assertThat(errors).isEmpty();
        accessible.nothingWasFound();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void whatIsSavedOpensOnAnotherComputerAndNothingIsMarked() {
        Page here = opened(WRITER);
        int problems = problems(here).count();
        here.getByRole(AriaRole.BUTTON, named("Lägg till i ”Problem som sticker ut”"))
                .click();
        remove(here).first().click();
        change(here).last().fill("nästan 20");
        problems(here).last().fill("Klotter");
        save(here);

        assertThat(saved(here)).hasText(SAVED);
        assertThat(saved(here)).hasRole(AriaRole.STATUS);
        assertThat(here.locator(".fjs-form-field-error li"))
                .hasText(new String[] {"Skriv ett heltal med siffror, till exempel 1200."});
        Chromium.picture(here, "utkast-sparat");

        Page elsewhere = opened(WRITER);
        assertThat(kept(elsewhere)).containsText("Du ser ditt utkast, sparat på servern");
        assertThat(problems(elsewhere)).hasCount(problems);
        assertThat(problems(elsewhere).last()).hasValue("Klotter");
        assertThat(change(elsewhere).last()).hasValue("nästan 20");
        Chromium.picture(elsewhere, "utkast-annan-dator");

        Page colleagues = opened(COLLEAGUE);
        assertThat(colleagues.locator(".th-draft-begun"))
                .hasText(Pattern.compile("^Påbörjad av .+ 15\\sseptember\\s2026 kl\\.\\s09\\.00\\."
                        + " Texten syns bara för den som skrev\\.$"));
        assertThat(problems(colleagues).last()).not().hasValue("Klotter");
        Chromium.picture(colleagues, "utkast-kollega");
        accessible.look(elsewhere, "utkastet", "[cam-tasklist-form]");
        accessible.look(colleagues, "påbörjad", "[cam-tasklist-form]");
        close(here, elsewhere, colleagues);
    }

    @Test
    void anEmptyFormIsSavedWithoutAWordOfWhatIsMissing() {
        Page page = opened(WRITER);
        page.getByRole(AriaRole.BUTTON, named("Lägg till i ”Problem som sticker ut”"))
                .click();
        save(page);
        assertThat(saved(page)).hasText(SAVED);
        assertThat(page.locator(".fjs-has-errors, [aria-invalid=true]")).hasCount(0);
        close(page);
    }

    @Test
    void withoutTheServerTheBrowserKeepsItUntilTheServerIsThereAgain() {
        Page page = opened(WRITER);
        page.route("**/utkast*", Route::abort);
        summary(page).fill("Mörkt vid stationen.");
        save(page);
        assertThat(saved(page))
                .hasText(Pattern.compile("^Servern svarar inte\\. Sparat bara i den här webbläsaren kl\\.\\s.*"));
        Chromium.picture(page, "utkast-utan-server");
        page.unroute("**/utkast*");

        drafts().takeTableAway();
        save(page);
        assertThat(saved(page)).containsText("Sparat bara i den här webbläsaren");
        page.reload();
        assertThat(kept(page)).containsText("sparat bara i den här webbläsaren");
        assertThat(summary(page)).hasValue("Mörkt vid stationen.");
        drafts().putTableBack();
        assertThat(drafts().all()).isEmpty();

        page.reload();
        assertThat(kept(page)).containsText("sparat på servern");
        assertThat(summary(page)).hasValue("Mörkt vid stationen.");
        assertThat(theDraft()).contains("Mörkt vid stationen.");
        assertThat((Integer)
                        page.evaluate("() => Object.keys(localStorage).filter(key => key.includes('utkast')).length"))
                .isZero();
        close(page);
    }

    @Test
    void ofTwoWindowsNoneIsLostAndThePersonChooses() {
        Page first = opened(WRITER);
        Page second = opened(WRITER);
        summary(first).fill("Det första fönstret.");
        save(first);
        assertThat(saved(first)).hasText(SAVED);
        summary(second).fill("Det andra fönstret.");
        save(second);

        Locator choice = second.locator(".th-draft-choice");
        assertThat(choice).containsText("Inget har försvunnit");
        assertThat(second.locator(":focus")).hasText("Du har skrivit på fler än ett ställe");
        assertThat(summary(second)).hasValue("Det andra fönstret.");
        Chromium.picture(second, "utkast-val");
        accessible.look(second, "valet", "[cam-tasklist-form]");
        Accessible.onDesk(second);
        choice.getByText("sparades på servern").click();
        assertThat(summary(second)).hasValue("Det första fönstret.");
        choice.getByText("skrevs här").click();
        assertThat(summary(second)).hasValue("Det andra fönstret.");
        choice.getByText("Det som visas gäller").click();
        assertThat(choice).isHidden();
        assertThat(saved(second)).hasText(SAVED);
        assertThat(theDraft()).contains("Det andra fönstret.");
        close(first, second);
    }

    @Test
    void whoeverLeavesWithoutSavingFindsItAgain() {
        Page page = opened(WRITER);
        summary(page).fill("Utan ett ord till.");
        page.navigate(page.url().replaceFirst("#.*", "#/"));
        assertThat(page.locator(".fjs-form")).hasCount(0);
        page.navigate(page.url().replaceFirst("#.*", "#/?task=" + task.getId()));
        assertThat(summary(page)).hasValue("Utan ett ord till.");

        summary(page).fill("Och så laddades sidan om.");
        page.reload();
        assertThat(summary(page)).hasValue("Och så laddades sidan om.");
        assertThat(kept(page)).containsText("Du ser ditt utkast");
        close(page);
    }

    @Test
    void afterAPauseItIsSavedQuietly() {
        Page page = opened(WRITER);
        page.clock().install();
        summary(page).fill("Tio sekunder.");
        page.clock().runFor(11_000);
        assertThat(saved(page)).hasText(SAVED);
        assertThat(saved(page)).hasAttribute("aria-live", "off");
        close(page);
    }

    @Test
    void whoBeginsAnewGetsTheFormAsItWasAndMayChangeHisMind() {
        Page page = opened(WRITER);
        String before = summary(page).inputValue();
        summary(page).fill("Ett utkast.");
        save(page);
        assertThat(saved(page)).hasText(SAVED);
        page.reload();
        Locator anew = page.getByRole(AriaRole.BUTTON, named("Börja om"));
        anew.focus();
        anew.press("Enter");
        assertThat(kept(page)).containsText("Formuläret är som det var från början.");
        assertThat(summary(page)).hasValue(before);
        assertThat(drafts().all()).extracting(KeptDrafts.Kept::content).containsOnlyNulls();
        assertThat(page.locator(":focus")).hasText("Ångra");
        page.keyboard().press("Enter");
        assertThat(summary(page)).hasValue("Ett utkast.");
        assertThat(saved(page)).hasText(SAVED);
        assertThat(theDraft()).contains("Ett utkast.");
        close(page);
    }

    @Test
    void aRowThatWasTakenAwayByMistakeComesBack() {
        Page page = opened(WRITER);
        problems(page).first().fill("Klotter i tunneln");
        int before = problems(page).count();
        remove(page).first().click();
        assertThat(problems(page)).hasCount(before - 1);
        assertThat(saved(page)).containsText("Raden är borttagen.");
        page.getByRole(AriaRole.BUTTON, named("Ångra")).click();
        assertThat(problems(page)).hasCount(before);
        assertThat(problems(page).first()).hasValue("Klotter i tunneln");
        save(page);
        assertThat(saved(page)).hasText(SAVED);
        assertThat(theDraft()).contains("Klotter i tunneln");
        close(page);
    }

    @Test
    void whatTheServerRefusesAndWhatComesTooLateIsKept() {
        Page page = opened(WRITER);
        summary(page).fill("Klart, tror jag.");
        page.route(
                "**/submit-form",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(400)
                        .setContentType("application/json")
                        .setBody("{\"type\":\"FormBreach\",\"message\":\"Inte riktigt.\",\"findings\":[]}")));
        fillInTheRest(page);
        page.locator(".task-card .form-actions .btn-primary").click();
        assertThat(page.locator(".page-notifications .alert").first()).containsText("Inte riktigt.");
        assertThat(saved(page)).hasText(SAVED);
        assertThat(theDraft()).contains("Klart, tror jag.");
        page.unroute("**/submit-form");

        summary(page).fill("Efter lunch.");
        page.context().clearCookies();
        page.locator(".task-card .form-actions .btn-primary").click();
        page.fill("form[name=signinForm] input[type=text]", WRITER);
        page.fill("form[name=signinForm] input[type=password]", "demo");
        page.click("form[name=signinForm] button[type=submit]");
        assertThat(summary(page)).hasValue("Efter lunch.");
        assertThat(kept(page)).containsText("sparat på servern");
        close(page);
    }

    /** What each problem needs to be sent in. */
    private static void fillInTheRest(Page page) {
        while (remove(page).count() > 0) {
            remove(page).first().click();
        }
    }

    /** The only one that is kept. */
    private String theDraft() {
        List<KeptDrafts.Kept> kept = drafts().all();
        assertThat(kept).hasSize(1);
        return kept.get(0).content();
    }

    private Page opened(String person) {
        Page page = chromium.loggedIn(person, "tasklist", "?task=" + task.getId());
        page.onPageError(errors::add);
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(summary(page)).isVisible();
        return page;
    }

    private static void save(Page page) {
        page.locator(".task-card .form-actions .btn-default").click();
    }

    private static Locator saved(Page page) {
        return page.locator(".form-actions .th-saved");
    }

    private static Locator kept(Page page) {
        return page.locator(".th-draft-kept");
    }

    private static Locator summary(Page page) {
        return page.getByLabel("Samlad bild*");
    }

    private static Locator problems(Page page) {
        return page.getByLabel("Problem*", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator change(Page page) {
        return page.getByLabel("Förändring (%)");
    }

    private static Locator remove(Page page) {
        return page.locator(".fjs-repeat-row-remove");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void close(Page... pages) {
        for (Page page : pages) {
            page.context().close();
        }
    }
}
