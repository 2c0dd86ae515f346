package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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

/** Each kind of task is opened once in Tasklist by the one who has it, from the link in the letter. */
class EveryFormInTasklistTest extends YearStory {

    private static Chromium chromium;

    private final Set<String> opened = new HashSet<>();
    private final Map<String, BrowserContext> browsers = new HashMap<>();

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
            List<String> errors = new ArrayList<>();
            Page page = opened(entitled.get(0), "?task=" + task.getId());
            page.onPageError(errors::add);

            assertThat(page.locator(".task-card h2").first()).containsText(task.getName());
            assertThat(page.locator(".fjs-form")).isVisible();
            assertThat(page.locator(".fjs-form").innerText())
                    .doesNotContain("{{")
                    .doesNotContain("null")
                    .doesNotContain("undefined")
                    .doesNotContain("Field is required");
            Chromium.picture(page, "form-" + task.getTaskDefinitionKey());
            assertThat(errors).isEmpty();
            page.close();
        });
    }

    /** Whoever has logged in once is known to the browser when the next link is followed. */
    private Page opened(String person, String place) {
        BrowserContext known = browsers.get(person);
        if (known != null) {
            return chromium.follow(known, "tasklist", place);
        }
        Page page = chromium.loggedIn(person, "tasklist", place);
        browsers.put(person, page.context());
        return page;
    }
}
