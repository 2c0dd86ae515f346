package se.trygghetshjulet.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has been looked at before is asked less about, and hides nothing of what is wrong only somewhere. */
class AccessibleTest {

    private static final String READABLE =
            "<p>Vi ses på torget.</p><p style='font-size: 24px; color: #868686'>Välkommen</p>";

    private static Chromium chromium;

    private final Accessible accessible = new Accessible();

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void whatCanBeReadIsSilentHoweverOftenItIsLookedAt() {
        looked(READABLE);
        looked(READABLE);
        accessible.nothingWasFound();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    color-contrast | 360 px, light  | <p style='color: #ddd'>Vi ses på torget.</p>
                    color-contrast | 1280 px, dark  | <style>@media (prefers-color-scheme: dark) { p { color: #eee } }</style><p>Vi ses på torget.</p>
                    color-contrast | 360 px, dark   | <style>@media (prefers-color-scheme: dark) and (max-width: 600px) { p { color: #eee } }</style><p>Vi ses på torget.</p>
                    color-contrast | 1280 px, light | <style>@media (min-width: 600px) { main { background: #222 } }</style><p>Vi ses på torget.</p>
                    color-contrast | 360 px, light  | <p style='color: #868686'>Välkommen</p>
                    color-contrast | 360 px, light  | <div style='opacity: 0.3'><p>Vi ses på torget.</p></div>
                    color-contrast | 360 px, light  | <div style='position: relative; z-index: 0'><div style='position: absolute; inset: 0; background: #222; z-index: -1'></div><p>Vi ses på torget.</p></div>
                    color-contrast | 1280 px, light | <div style='height: 60px; background: #222'></div><p style='margin-top: -40px'>Vi ses på torget.</p>
                    color-contrast | 360 px, light  | <div style='height: 1px'><p style='position: relative; top: 40px; margin: 0'>Vi ses på torget.</p></div><div style='height: 90px; background: #222'></div>
                    button-name    | 360 px, light  | <style>button { height: 30px; width: 30px } @media (min-width: 600px) { button { display: none } }</style><button></button>
                    button-name    | 1280 px, light | <style>button { height: 30px; width: 30px } @media (max-width: 600px) { button { display: none } }</style><button></button>
                    target-size    | 1280 px, light | <style>button { display: block; height: 40px; width: 40px } @media (min-width: 600px) { button { height: 8px; width: 8px; font-size: 5px; padding: 0; border: 0 } }</style><button>a</button><button>b</button>
                    """)
    void whatIsWrongSomewhereIsFoundThere(String rule, String where, String page) {
        looked(READABLE);
        looked(page);
        assertThatThrownBy(accessible::nothingWasFound).hasMessageContaining(where + ": " + rule);
    }

    private void looked(String content) {
        if (chromium == null) {
            chromium = new Chromium(0);
        }
        try (Page page = chromium.emptyPage()) {
            page.setContent("<!doctype html><html lang='sv'><title>Prov</title>"
                    + "<body style='color: #111; background: #fff'><main>" + content + "</main>");
            accessible.look(page, "provet", "main");
        }
    }
}
