package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.year.RunningWheel;

/** Whoever serves two municipalities reads on each card, and in the open task, which of them it is for. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara")
class TwoMunicipalitiesTest extends RunningWheel {

    @Test
    void eachCardAndTheOpenTaskSayTheMunicipality() {
        begun("gotene");
        begun("skara");
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.loggedIn("skara-kommunpolis", "tasklist");

            assertThat(page.locator(".tasks-list .municipality")).hasCount(5);
            assertThat(ofMunicipality(page, "Götene kommun")).hasCount(3);
            assertThat(ofMunicipality(page, "Skara kommun")).hasCount(2);
            ofMunicipality(page, "Skara kommun").first().locator("h4 a").click();
            assertThat(page.locator(".task-card header .tenant-id")).hasText("Skara kommun");
        }
    }

    /** The police see all of theirs beside one another, and open nothing of what runs. */
    @Test
    void thePoliceSeeTheirMunicipalitiesBesideOneAnotherWhatIsMostLateFirst() {
        begun("gotene");
        begun("skara");
        turnOf("skara").on("2026-10-05");
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.loggedIn("skara-kommunpolis", "cockpit", "arshjul");
            Locator cards = page.locator(".th-card");
            assertThat(cards).hasCount(2);
            Chromium.wholePicture(page, "cockpit-region");
            cards.last().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".th-kommun h2")).isFocused();
            assertThat(page.locator(".th-kommun .th-task").first()).isVisible();
            assertThat(page.locator(".th-kommun .th-task button, .th-kommun .th-task a"))
                    .hasCount(0);
            Chromium.wholePicture(page, "cockpit-region-vald");

            Page everywhere = chromium.loggedIn("admin", "cockpit", "arshjul");
            assertThat(everywhere.locator(".th-card")).hasCount(2);
        }
    }

    private void begun(String kommun) {
        if (turnOf(kommun).on("2026-09-01").of(2027).stages().isEmpty()) {
            turnOf(kommun).on("2026-09-01").started(2027);
        }
    }

    private static Locator ofMunicipality(Page page, String name) {
        return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(name));
    }
}
