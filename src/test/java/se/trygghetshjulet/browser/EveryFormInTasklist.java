package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.opentest4j.TestAbortedException;
import se.trygghetshjulet.year.Turn;

/**
 * Each kind of task is opened once in Tasklist by the one who has it, from the link in the letter: the first one by logging in, the next
 * ones in the same tab.
 */
public final class EveryFormInTasklist implements Turn.Probe, AutoCloseable {

    /** A browser that shows nothing any more is not waited for at every task of a year. */
    private static final int ENOUGH = 3;

    private final int port;
    private final Set<String> opened = new HashSet<>();
    private final Map<String, Page> tabs = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private Chromium chromium;
    private TestAbortedException leftOut;

    public EveryFormInTasklist(int port) {
        this.port = port;
    }

    /** What is wrong is kept for later: the year goes on, and the others look as well. */
    @Override
    public void look(Task task, List<String> entitled, ObjectNode valid) {
        if (leftOut != null || faults.size() == ENOUGH || !opened.add(task.getTaskDefinitionKey())) {
            return;
        }
        try {
            chromium = chromium == null ? new Chromium(port) : chromium;
            isReadable(task, opened(entitled.get(0), "?task=" + task.getId()));
        } catch (TestAbortedException e) {
            leftOut = e;
        } catch (AssertionError | PlaywrightException fault) {
            faults.add(new AssertionError(task.getTaskDefinitionKey(), fault));
            tabs.remove(entitled.get(0));
        }
    }

    private void isReadable(Task task, Page page) {
        assertThat(page.locator(".task-card h2").first()).containsText(task.getName());
        assertThat(page.locator(".fjs-form")).isVisible();
        assertThat(page.locator(".fjs-form").innerText())
                .doesNotContain("{{")
                .doesNotContain("null")
                .doesNotContain("undefined")
                .doesNotContain("Field is required");
        Chromium.picture(page, "form-" + task.getTaskDefinitionKey());
        assertThat(errors).isEmpty();
    }

    /**
     * Every task that the year had was opened, and shown as it should be.
     *
     * @throws TestAbortedException if this machine has no browser
     */
    public void foundNothing() {
        if (leftOut != null) {
            throw leftOut;
        }
        assertThat(faults).isEmpty();
        assertThat(opened).hasSizeGreaterThan(40);
    }

    private Page opened(String person, String place) {
        Page known = tabs.get(person);
        if (known != null) {
            FormOpener.leave(known);
            known.navigate(known.url().replaceFirst("#.*", "#/" + place));
            return known;
        }
        Page page = chromium.loggedIn(person, "tasklist", place);
        page.onPageError(errors::add);
        tabs.put(person, page);
        return page;
    }

    @Override
    public void close() {
        if (chromium != null) {
            chromium.close();
        }
    }
}
