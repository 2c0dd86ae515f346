package se.trygghetshjulet.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips that the five municipalities' own documents have, and what only looks like one. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antagen av: Klicka och skriv nämnd, datum och § | Klicka och skriv nämnd, datum och §",
                "Klicka här för att ange text                    | Klicka här för att ange text",
                "Antagen den [datum] av fullmäktige              | [datum]",
                "Gäller 20XX–20XX                                | 20XX",
                "Dnr KS/XX                                       | XX",
                "Alingsås den ____ 2012                          | ____",
                "Gäller från åååå-mm-dd                          | åååå-mm-dd",
                "Ansvarig: <enhet>                               | <enhet>",
                "Ansvarig: TBD                                   | TBD",
                "Skara den ......                                | ......"
            })
    void aPlaceholderIsSeen(String text, String placeholder) {
        assertThat(Wording.placeholder(text)).contains(placeholder.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åtgärder enligt 5 § lagen (2023:196)",
                "Kontroller maj–september … och vid behov",
                "Fler än 10 % (2011)",
                "Klicka dig vidare på webbplatsen.",
                "Maxx trygghet",
                "Vi möts 2026-12-01."
            })
    void whatIsFilledInIsNot(String text) {
        assertThat(Wording.placeholder(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Påtala och beivra 4 personer som skräpar ner                | beivra 4",
                "öka antal direktförverkande 2 av alkohol med 10 % per år    | direktförverkande 2",
                "Arbetet med livsstilskriminella 1.                          | livsstilskriminella 1"
            })
    void aFootnoteMarkerThatLooksLikeAFigureIsSeen(String text, String slip) {
        assertThat(Wording.footnote(text)).contains(slip.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vandra 2 gånger per år",
                "Genomför 4 kontroller i månaden",
                "minst 4 möten",
                "Efter tertial 2 börjar årsuppföljningen",
                "Minska med 5 % per år",
                "Brott år 2011 (457)"
            })
    void aFigureThatCountsSomethingIsNot(String text) {
        assertThat(Wording.footnote(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Polisen (Anette) | (Anette)", "Service och teknik (Anders Berg) | (Anders Berg)"})
    void aNameBesideAUnitIsSeen(String owner, String name) {
        assertThat(Wording.person(owner)).contains(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommun (ANDT-samordnare)", "Polisen (lokalt)", "Barn- och utbildningsförvaltningen"})
    void aFunctionIsNoName(String owner) {
        assertThat(Wording.person(owner)).isEmpty();
    }
}
