package se.trygghetshjulet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a page in light and dark, on a desk and on a phone: axe finds nothing, nothing scrolls sideways and no day is parted. */
public final class Accessible {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    private static final int HEIGHT = 900;

    /** What axe is asked beside contrast. */
    private enum Rules {

        /**
         * The rules that axe runs of itself, and the size of what one presses (WCAG 2.2, 2.5.8). Style sheets are not fetched once more
         * beforehand: of all rules only {@code css-orientation-lock} reads them, which axe counts among its experiments and runs for
         * nobody who does not ask.
         */
        ALL {
            @Override
            Map<String, Object> options() {
                return Map.of(
                        "rules",
                        Map.of("target-size", Map.of("enabled", true), "color-contrast", Map.of("enabled", false)),
                        "preload",
                        Map.of("assets", List.of("media")));
            }
        },

        /** The rules that measure; all others only ask what is there and whether it is shown. */
        OF_THE_WIDTH {
            @Override
            Map<String, Object> options() {
                return only("target-size", "scrollable-region-focusable", "link-in-text-block");
            }
        },

        /** Nothing but colours depends on the scheme. */
        OF_THE_SCHEME {
            @Override
            Map<String, Object> options() {
                return only("link-in-text-block");
            }
        };

        abstract Map<String, Object> options();

        private static Map<String, Object> only(String... rules) {
            return Map.of("runOnly", List.of(rules));
        }
    }

    private static final String ASK = """
            ([part, options]) => axe.run(part, {...options, resultTypes: ['violations']}).then(found => found.violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`)))""";

    /** What is shown of a part, element by element, and to whom: two widths that agree on it differ for rules that measure only. */
    private static final String SHOWN = """
            part => [...document.querySelectorAll(part + ', ' + part + ' *')].map(element => {
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return [element.checkVisibility({visibilityProperty: true, opacityProperty: true}), box.width * box.height > 0,
                box.right + scrollX > 0 && box.bottom + scrollY > 0, style.clip, style.clipPath].join();
            }).join('|')""";

    /**
     * Asks axe for the contrast of texts of kinds that are not known. A kind is all that contrast is reckoned from: the text's own colour,
     * size and weight; what the boxes that it stands in are painted with; and what lies over or under it without being one of them, as
     * only a box can that is taken out of the flow, moved, floated or drawn together. A text that hangs out of its boxes, or lies in a
     * moved one through which one sees, is like no other. Known is only what axe itself has judged.
     */
    private static final String CONTRAST_OF_NEW_TEXTS = """
            async ([part, known]) => {
              const NOTHING = 'rgba(0, 0, 0, 0),none,border-box,1,none,normal,false,';
              const paint = new Map();
              const painted = element => {
                if (!element) return '';
                if (!paint.has(element)) {
                  const style = getComputedStyle(element);
                  const drawn = ['::before', '::after'].map(which => getComputedStyle(element, which))
                    .filter(extra => !/^(none|normal)$/.test(extra.content))
                    .map(extra => [extra.backgroundColor, extra.backgroundImage, extra.position, extra.opacity].join());
                  const own = [style.backgroundColor, style.backgroundImage, style.backgroundClip, style.opacity, style.filter,
                    style.mixBlendMode, element.matches(':disabled, [aria-disabled=true]'), drawn].join();
                  paint.set(element, painted(element.parentElement) + (own === NOTHING ? '' : '>' + own));
                }
                return paint.get(element);
              };
              const moved = style => !/^(static|relative)$/.test(style.position) || style.float !== 'none'
                || style.transform !== 'none' || style.translate !== 'none'
                || (style.position === 'relative' && /[1-9]/.test(style.top + style.left))
                || /-/.test(style.marginTop + style.marginRight + style.marginBottom + style.marginLeft);
              const all = [...document.body.querySelectorAll('*')].map(element => ({element, box: element.getBoundingClientRect()}))
                .filter(({element}) => element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).display === 'contents');
              const loose = all.filter(({element}) => moved(getComputedStyle(element)));
              const within = document.querySelector(part);
              const kinds = new Map();
              for (const {element, box} of all) {
                const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                if (!within.contains(element) || !(says || element.matches('input, select, textarea'))) continue;
                const style = getComputedStyle(element);
                const slack = parseFloat(style.fontSize);
                const hangs = ({left, right, top, bottom}) => box.left < left - slack || box.right > right + slack
                  || box.top < top - slack || box.bottom > bottom + slack;
                let outside = box.width * box.height > 0 ? '' : performance.now();
                for (let around = element; around && around !== document.documentElement; around = around.parentElement) {
                  const its = getComputedStyle(around);
                  if (its.display !== 'inline' && hangs(around.getBoundingClientRect())) outside = performance.now();
                  if (outside || /^rgb\\(/.test(its.backgroundColor)) break;
                  if (moved(its)) outside = performance.now();
                }
                const near = loose.filter(other => !other.element.contains(element)
                    && other.box.left < box.right && box.left < other.box.right
                    && other.box.top < box.bottom && box.top < other.box.bottom)
                  .map(other => painted(other.element) + getComputedStyle(other.element).zIndex);
                kinds.set(element, [style.color, style.webkitTextFillColor, style.fontSize, style.fontWeight, style.textShadow,
                  style.visibility, painted(element), [...new Set(near)].sort(), outside].join(' '));
              }
              const seen = new Set(known);
              const fresh = [...kinds.keys()].filter(element => !seen.has(kinds.get(element)));
              if (fresh.length === 0) return {judged: [], faults: []};
              const found = await axe.run({include: fresh},
                {runOnly: ['color-contrast'], resultTypes: ['violations', 'incomplete', 'passes'], elementRef: true});
              const kindsIn = results => new Set(results.flatMap(rule => rule.nodes.map(node => kinds.get(node.element))));
              const doubtful = kindsIn([...found.violations, ...found.incomplete]);
              return {judged: [...kindsIn(found.passes)].filter(kind => kind && !doubtful.has(kind) && !/\\d$/.test(kind)),
                faults: found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))};
            }""";

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

    /** Kinds of text that axe has found readable, on whatever page. */
    private static final Set<Object> READABLE = new HashSet<>();

    private final List<String> faults = new ArrayList<>();

    /** @param part CSS selector of what is looked at */
    public void look(Page page, String name, String part) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        show(page, PHONE, ColorScheme.LIGHT);
        Object shownOnPhone = page.evaluate(SHOWN, part);
        note(name, PHONE, "scrolls sideways", page.evaluate(SIDEWAYS, part));
        note(name, PHONE, "a day on two lines", page.evaluate(PARTED_DAYS, part));
        note(name, PHONE, "light", ask(page, part, Rules.ALL));
        show(page, DESK, ColorScheme.LIGHT);
        boolean isShownAlike = page.evaluate(SHOWN, part).equals(shownOnPhone);
        note(name, DESK, "a day on two lines", page.evaluate(PARTED_DAYS, part));
        note(name, DESK, "light", ask(page, part, isShownAlike ? Rules.OF_THE_WIDTH : Rules.ALL));
        for (int width : List.of(DESK, PHONE)) {
            show(page, width, ColorScheme.DARK);
            note(name, width, "dark", ask(page, part, Rules.OF_THE_SCHEME));
        }
    }

    /** Contrast is not reckoned out again for kinds of text that have been found readable before. */
    private static List<Object> ask(Page page, String part, Rules rules) {
        Map<?, ?> contrast = (Map<?, ?>) page.evaluate(CONTRAST_OF_NEW_TEXTS, List.of(part, List.copyOf(READABLE)));
        READABLE.addAll((List<?>) contrast.get("judged"));
        List<Object> faults = new ArrayList<>((List<?>) contrast.get("faults"));
        faults.addAll((List<?>) page.evaluate(ASK, List.of(part, rules.options())));
        return faults;
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(DRAWN);
    }

    /** As most people see it. */
    public static void onDesk(Page page) {
        show(page, DESK, ColorScheme.LIGHT);
    }

    public void nothingWasFound() {
        assertThat(faults).isEmpty();
    }

    private void note(String name, int width, String how, Object found) {
        ((List<?>) found).forEach(fault -> faults.add("%s, %d px, %s: %s".formatted(name, width, how, fault)));
    }
}
