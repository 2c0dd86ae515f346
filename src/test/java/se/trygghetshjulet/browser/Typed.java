package se.trygghetshjulet.browser;

import com.microsoft.playwright.Locator;
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

    /** Left at once, as programs that fill in forms for people do, and looked at until it is as it should be, for a few seconds at most. */
    private static final String GO_THROUGH = """
            async (input, all) => {
              const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
              const field = input.closest('.fjs-form-field');
              const said = (kind) => (field.querySelector(kind) || {textContent: ''}).textContent;
              const unlike = [];
              for (const typed of all) {
                input.focus();
                value.set.call(input, typed.text);
                input.dispatchEvent(new Event('input', {bubbles: true}));
                input.blur();
                let now, alike;
                const end = performance.now() + 5000;
                await new Promise(requestAnimationFrame);
                do {
                  await new Promise(requestAnimationFrame);
                  now = [input.value, input.getAttribute('aria-invalid'), said('.th-date-words'),
                    said('.fjs-form-field-error')];
                  alike = now[0] === typed.shown
                    && now[1] === (typed.error === undefined ? 'false' : 'true')
                    && now[2].includes(typed.words)
                    && now[3].includes(typed.error === undefined ? '' : typed.error);
                } while (!alike && performance.now() < end);
                if (!alike) {
                  unlike.push(typed.text + ': ' + JSON.stringify(now));
                }
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

    /** Those that the field did not do as it should with, and what it did. */
    @SuppressWarnings("unchecked")
    static List<String> unlike(Locator input, List<Typed> all) {
        return (List<String>)
                input.evaluate(GO_THROUGH, all.stream().map(Typed::toScript).toList());
    }

    private Map<String, String> toScript() {
        return error == null
                ? Map.of("text", text, "shown", shown, "words", words)
                : Map.of("text", text, "shown", shown, "words", words, "error", error);
    }
}
