package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** What a person meets: tasks in Tasklist, the wheel in Cockpit, the public page. */
class BrowserTest extends RunningWheel {

    private static Chromium chromium;

    private Turn turn;

    @BeforeEach
    void thePlanIsToBeDrafted() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        turn = turnOf("mjolby").on("2026-10-05").of(2027);
        if (turn.openActivities().isEmpty()) {
            turn.on("2026-09-01").started(2027);
            turn.done("userTask_supplySource").done("userTask_compile");
            turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
            turn.on("2026-10-05").done("userTask_prioritise");
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void aPersonTakesTheNestedPlanAddsAMeasureIsToldWhatIsMissingAndCompletes() {
        Page page = chromium.loggedIn("mjolby-kommunpolis", "tasklist");
        assertThat(page.locator(".task-filters")).containsText("Mina rollers uppgifter");
        page.locator(".tasks-list .task a")
                .filter(new Locator.FilterOptions().setHasText("Ta fram handlingsplanen"))
                .first()
                .click();
        page.locator(".th-claim .btn").click();
        Locator areas = page.getByRole(AriaRole.BUTTON, named("Lägg till i ”Åtgärder”"));
        assertThat(areas).hasCount(7);
        assertThat(page.getByText("Trafikmiljön").first()).isVisible();
        Chromium.picture(page, "tasklist-handlingsplan");

        areas.last().click();
        Locator complete = page.locator(".task-card .form-actions .btn-primary");
        complete.click();
        assertThat(page.locator(".page-notifications .alert").first()).containsText("kvar att fylla i");
        assertThat(page.locator(".fjs-form-field-error li").first()).hasText("Fältet måste fyllas i.");
        Chromium.picture(page, "tasklist-rattelser");

        page.waitForTimeout(1);
    }

    @Test
    void aCoordinatorSeesInCockpitWhichStageTheYearIsIn() {
        Page page = chromium.loggedIn("mjolby-sakerhetssamordnare", "cockpit");
        Chromium.picture(page, "cockpit-start");
        assertThat(page.title()).contains("Trygghetshjulet");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
