package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.YearStory;

/**
 * Each kind of task is opened once in Tasklist by the one who has it, from the link in the letter: the first one by logging in, the next
 * ones in the same tab.
 */
class EveryFormInTasklistTest extends YearStory {

    private static Chromium chromium;

    private final Set<String> opened = new HashSet<>();
    private final Map<String, Page> tabs = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Override
    protected void watch(Turn turn, Site site) {
        chromium = chromium == null ? new Chromium(port) : chromium;
        turn.watchedBy((task, entitled, valid) -> {
            if (!opened.add(task.getTaskDefinitionKey())) {
                return;
            }
            Page page = opened(entitled.get(0), "?task=" + task.getId());

            assertThat(page.locator(".task-card h2").first()).containsText(task.getName());
            assertThat(page.locator(".fjs-form")).isVisible();
            assertThat(page.locator(".fjs-form").innerText())
                    .doesNotContain("{{")
                    .doesNotContain("null")
                    .doesNotContain("undefined")
                    .doesNotContain("Field is required");
            Chromium.picture(page, "form-" + task.getTaskDefinitionKey());
            assertThat(errors).isEmpty();
        });
    }

    private Page opened(String person, String place) {
        Page known = tabs.get(person);
        if (known != null) {
            goTo(known, "");
            known.locator(".task-card").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            goTo(known, place);
            return known;
        }
        Page page = chromium.loggedIn(person, "tasklist", place);
        page.onPageError(errors::add);
        tabs.put(person, page);
        return page;
    }

    private static void goTo(Page page, String place) {
        page.navigate(page.url().replaceFirst("#.*", "#/" + place));
    }
}
