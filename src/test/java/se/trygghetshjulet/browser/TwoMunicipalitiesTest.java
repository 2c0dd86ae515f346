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
        turnOf("gotene").on("2026-09-01").started(2027);
        turnOf("skara").on("2026-09-01").started(2027);
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.loggedIn("skara-kommunpolis", "tasklist");

            assertThat(page.locator(".tasks-list .municipality")).hasCount(5);
            assertThat(ofMunicipality(page, "Götene kommun")).hasCount(3);
            assertThat(ofMunicipality(page, "Skara kommun")).hasCount(2);
            ofMunicipality(page, "Skara kommun").first().locator("h4 a").click();
            assertThat(page.locator(".task-card header .tenant-id")).hasText("Skara kommun");
        }
    }

    private static Locator ofMunicipality(Page page, String name) {
        return page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText(name));
    }
}
