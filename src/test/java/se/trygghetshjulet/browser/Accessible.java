package se.trygghetshjulet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a page in light and dark, on a desk and on a phone: axe finds nothing, nothing scrolls sideways and no day is parted. */
public final class Accessible {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    /**
     * The rules that axe runs of itself, and the size of what one presses (WCAG 2.2, 2.5.8). Style sheets are not fetched once more
     * beforehand: of all rules only {@code css-orientation-lock} reads them, which axe counts among its experiments and runs for
     * nobody who does not ask.
     */
    private static final Map<String, Object> EVERYTHING = Map.of(
            "rules", Map.of("target-size", Map.of("enabled", true)), "preload", Map.of("assets", List.of("media")));

    /** Nothing but colours depends on the scheme. */
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    private static final String ASK = """
            ([part, options]) => axe.run(part, {...options, resultTypes: ['violations']}).then(found => found.violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))""";

    private static final String SIDEWAYS = """
            part => {
              const all = [...document.querySelectorAll(part + ', ' + part + ' *')];
              for (let around = all[0].parentElement; around; around = around.parentElement) all.push(around);
              return all.filter(area => area.scrollWidth > area.clientWidth
                  && (area === document.documentElement || /auto|scroll/.test(getComputedStyle(area).overflowX)))
                .map(area => `${area.tagName} ${area.className}: ${area.scrollWidth} > ${area.clientWidth}`);
            }""";

    private static final String PARTED_DAYS = """
            part => {
              const day = /\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\s(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(\\s\\d{4})?/g;
              const parted = [];
              const texts = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                for (const found of texts.currentNode.data.matchAll(day)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, found.index);
                  range.setEnd(texts.currentNode, found.index + found[0].length);
                  if (new Set([...range.getClientRects()].map(line => line.top)).size > 1) parted.push(found[0]);
                }
              }
              return parted;
            }""";

    private static final String DRAWN =
            "() => new Promise(drawn =>" + " requestAnimationFrame(() => requestAnimationFrame(() => drawn())))";

    private final List<String> faults = new ArrayList<>();

    /** @param part CSS selector of what is looked at */
    public void look(Page page, String name, String part) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            scheme(page, ColorScheme.LIGHT);
            note(name, width, "a day on two lines", page.evaluate(PARTED_DAYS, part));
            note(name, width, "light", page.evaluate(ASK, List.of(part, EVERYTHING)));
            scheme(page, ColorScheme.DARK);
            note(name, width, "dark", page.evaluate(ASK, List.of(part, COLOURS)));
        }
        note(name, PHONE, "scrolls sideways", page.evaluate(SIDEWAYS, part));
    }

    /** As most people see it. */
    public static void onDesk(Page page) {
        page.setViewportSize(DESK, HEIGHT);
        scheme(page, ColorScheme.LIGHT);
    }

    public void nothingWasFound() {
        assertThat(faults).isEmpty();
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(DRAWN);
    }

    private void note(String name, int width, String how, Object found) {
        ((List<?>) found).forEach(fault -> faults.add("%s, %d px, %s: %s".formatted(name, width, how, fault)));
    }
}
