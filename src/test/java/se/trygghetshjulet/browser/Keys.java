package se.trygghetshjulet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who has a keyboard and nothing else, and sees where it has got to. */
final class Keys {

    /** More than any page has. */
    private static final int MOST_STOPS = 400;

    private static final String NUMBER_STOPS = """
            part => {
              const stops = [...document.querySelectorAll(`${part} :is(a[href], button, input, select, textarea, summary, [tabindex="0"])`)]
                .filter(one => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length);
              stops.forEach((one, at) => one.setAttribute('data-stop', at));
              return stops.length;
            }""";

    /** By a ring around it, or what is drawn of it with a thicker line than before. */
    private static final String IS_SEEN = """
            () => {
              const at = document.activeElement;
              const style = getComputedStyle(at);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
                || [...at.querySelectorAll('.th-stage, .th-reach')].some(one => getComputedStyle(one).strokeWidth === '5px');
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** In Camunda's own form; what is typed before the page has come to life is forgotten by it. */
    void logIn(String person) {
        Locator form = page.locator("form[name=signinForm]");
        do {
            to(form.locator("input[type=text]"));
            over(person);
            press("Tab");
            over("demo");
        } while (page.locator("form[name=signinForm].ng-valid").count() == 0);
        press("Enter");
        form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** From stop to stop until it is reached, and seen. */
    Keys to(Locator wanted) {
        wanted.waitFor();
        for (int stops = 0; stops < MOST_STOPS && !isAt(wanted); stops++) {
            press("Tab");
        }
        assertThat(isAt(wanted)).as("reached: " + wanted).isTrue();
        return this;
    }

    boolean isAt(Locator wanted) {
        return (Boolean) wanted.evaluate("one => one === document.activeElement");
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** In the place of what stands there. */
    Keys over(String text) {
        press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /**
     * Goes through a part of the page from its first stop, forwards and a step back.
     *
     * @param part CSS selector
     * @return how many stops there are: each comes in the order in which it is written, is seen, and lets go
     */
    int through(String part) {
        int stops = (Integer) page.evaluate(NUMBER_STOPS, part);
        to(page.locator("[data-stop='0']"));
        for (int stop = 0; stop < stops; stop++) {
            assertThat(stopNow()).isEqualTo(String.valueOf(stop));
            assertThat((Boolean) page.evaluate(IS_SEEN))
                    .as("seen: " + page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
            press("Tab");
        }
        assertThat(stopNow()).as("out of " + part).isNull();
        press("Shift+Tab");
        assertThat(stopNow()).as("and back").isEqualTo(String.valueOf(stops - 1));
        return stops;
    }

    private Object stopNow() {
        return page.evaluate("document.activeElement.getAttribute('data-stop')");
    }
}
