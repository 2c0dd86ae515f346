package se.trygghetshjulet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** How each person says when and how letters come, and gets the address of a calendar. */
class SettingsTest extends RunningWheel {

    private static final String PAGE = "/installningar";

    @Autowired
    Preferences preferences;

    @Test
    void aPersonSaysWhenInWhichLanguageAndWhetherAtOnce() {
        Visitor visitor = visitor("provby-registrator");
        Page page = visitor.open(PAGE);
        assertThat(page.html())
                .containsPattern("value=\"7\"\\s+selected")
                .containsPattern("id=\"sprak-sv\"[^>]*checked")
                .containsPattern("id=\"direkt-ja\"[^>]*checked");
        assertThat(page.text()).contains("går inte att stänga av: en uppgift som lämnas över till dig");

        Page saved = page.form(PAGE)
                .with("timme", "9")
                .with("sprak", "en")
                .with("direkt", "nej")
                .send()
                .followed();

        assertThat(saved.text()).contains("Dina val gäller från nästa brev");
        assertThat(saved.html())
                .containsPattern("value=\"9\"\\s+selected")
                .containsPattern("id=\"sprak-en\"[^>]*checked")
                .containsPattern("id=\"direkt-nej\"[^>]*checked");
        assertThat(preferences.of("provby-registrator")).satisfies(kept -> {
            assertThat(kept.digestHour()).isEqualTo(9);
            assertThat(kept.language()).isEqualTo("en");
            assertThat(kept.singles()).isFalse();
        });
        assertThat(preferences.of("provby-bra-ordforande").digestHour()).isEqualTo(7);
    }

    @Test
    void whatTheFormDoesNotOfferIsRefusedAtItsField() {
        Page refused = visitor("provby-kommunikator")
                .open(PAGE)
                .form(PAGE)
                .with("timme", "3")
                .with("sprak", "<b>")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Det gick inte att spara")
                .contains("Välj en tid för morgonbrevet")
                .contains("Välj språk")
                .contains("Välj när du vill ha det som inte brådskar");
        assertThat(refused.html())
                .contains("href=\"#timme\"")
                .contains("<title>Fel: ")
                .doesNotContain("<b>");
        assertThat(preferences.of("provby-kommunikator").digestHour()).isEqualTo(7);
    }

    @Test
    void nothingIsSavedForSomebodyElse() {
        assertThat(visitor(null).open(PAGE).status()).isEqualTo(401);
        assertThat(visitor("provby-kommunpolis")
                        .open(PAGE)
                        .form(PAGE)
                        .without("_csrf")
                        .send()
                        .status())
                .isEqualTo(403);
        visitor("provby-kommunpolis")
                .open(PAGE)
                .form(PAGE)
                .with("timme", "8")
                .with("sprak", "sv")
                .with("direkt", "ja")
                .with("person", "provby-ks-ordforande")
                .send();
        assertThat(preferences.of("provby-ks-ordforande").digestHour()).isEqualTo(7);
        assertThat(preferences.of("provby-kommunpolis").digestHour()).isEqualTo(8);
    }

    @Test
    void aCalendarsAddressIsShownOnceAndCanBeTakenAway() {
        Visitor visitor = visitor("provby-bra-ledamot");
        Page page = visitor.open(PAGE);
        assertThat(page.text()).contains("Dina uppgifter Ingen adress än").doesNotContain("Allt i");

        Page shown = page.form(PAGE + "/kalender/ny").send();
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.html()).containsPattern("http://127.0.0.1:\\d+/kalender/[^<\"]+\\.ics");

        Page after = visitor.open(PAGE);
        assertThat(after.html()).doesNotContain(".ics");
        assertThat(after.text()).contains("Adressen skapades");
        assertThat(after.form(PAGE + "/kalender/avsluta").send().followed().text())
                .contains("Adressen fungerar inte längre")
                .contains("Ingen adress än");
    }

    @Test
    void onlyWhoCoordinatesAMunicipalityGetsItsCalendar() {
        Page own = visitor("provby-sakerhetssamordnare").open(PAGE);
        assertThat(own.text()).contains("Allt i Provby kommun").doesNotContain("Allt i Mjölby");

        for (String kommun : new String[] {"mjolby", "finns-inte"}) {
            assertThat(own.form(PAGE + "/kalender/ny")
                            .with("kommun", kommun)
                            .send()
                            .status())
                    .as(kommun)
                    .isEqualTo(403);
        }
        Page shown = own.form(PAGE + "/kalender/ny").with("kommun", "provby").send();
        assertThat(shown.text()).contains("kalendern för Provby kommun");
        assertThat(visitor("provby-registrator")
                        .post(PAGE + "/kalender/avsluta", Map.of("kommun", "provby"))
                        .status())
                .isEqualTo(403);
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }
}
