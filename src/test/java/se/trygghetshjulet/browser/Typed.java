package se.trygghetshjulet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What is written into a field, and what the field is to make of it. The browser goes through a list of them by itself:
 * each question from outside takes longer than its answer.
 *
 * @param shown what the field shows once the person has left it
 * @param words what stands beside it in words
 * @param error what its message has in it; null where it is to be content
 */
record Typed(String text, String shown, String words, String error) {

    /** A field given a text as a program does that fills it in, past what has drawn the field. */
    static final String AS_IF_TYPED = """
            const typed = (input, text) => {
              Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value').set.call(input, text);
              input.dispatchEvent(new Event('input', {bubbles: true}));
            };
            """;

    /**
     * Left at once, as programs that fill in forms for people do, field after field as each is drawn, and looked at until all are as they
     * should be, for a few seconds at most.
     */
    private static final String GO_THROUGH = "async all => {" + AS_IF_TYPED + """
              const said = (input, kind) => (input.closest('.fjs-form-field').querySelector(kind) || {textContent: ''}).textContent;
              const now = ({input}) => [input.value, input.getAttribute('aria-invalid'), said(input, '.th-date-words'),
                said(input, '.fjs-form-field-error')];
              const isAlike = ({input, wanted}) => {
                const is = now({input});
                return is[0] === wanted.shown
                  && is[1] === (wanted.error === undefined ? 'false' : 'true')
                  && is[2].includes(wanted.words)
                  && is[3].includes(wanted.error === undefined ? '' : wanted.error);
              };
              const unlike = [];
              for (let at = 0; all.some(field => at < field.texts.length); at++) {
                const written = all.filter(field => at < field.texts.length)
                  .map(({input, texts}) => ({input, wanted: texts[at]}));
                for (const {input, wanted} of written) {
                  input.focus();
                  typed(input, wanted.text);
                  input.blur();
                  await new Promise(requestAnimationFrame);
                }
                let waiting = written;
                const end = performance.now() + 5000;
                do {
                  await new Promise(requestAnimationFrame);
                  waiting = written.filter(field => !isAlike(field));
                } while (waiting.length > 0 && performance.now() < end);
                waiting.forEach(field => unlike.push(field.wanted.text + ': ' + JSON.stringify(now(field))));
              }
              return unlike;
            }
            """;

    static Typed understood(String text, String shown, String words) {
        return new Typed(text, shown, words, null);
    }

    /** What cannot be read stays as it was written. */
    static Typed refused(String text, String error) {
        return new Typed(text, text, "", error);
    }

    /**
     * Those that their field did not do as it should with, and what it did.
     *
     * @param all by field, what is written into it, one after the other
     */
    @SuppressWarnings("unchecked")
    static List<String> unlike(Page page, Map<Locator, List<Typed>> all) {
        return (List<String>) page.evaluate(
                GO_THROUGH,
                all.entrySet().stream()
                        .map(field -> Map.of(
                                "input",
                                field.getKey().elementHandle(),
                                "texts",
                                field.getValue().stream().map(Typed::toScript).toList()))
                        .toList());
    }

    private Map<String, String> toScript() {
        return error == null
                ? Map.of("text", text, "shown", shown, "words", words)
                : Map.of("text", text, "shown", shown, "words", words, "error", error);
    }
}
