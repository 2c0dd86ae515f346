package se.trygghetshjulet.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.trygghetshjulet.letter.Preference;

/**
 * How a person wants his letters, as the form carries it.
 *
 * @param timme hour of the morning letter, 7–10, Europe/Stockholm
 * @param sprak {@code sv} or {@code en}
 * @param direkt {@code ja} or {@code nej}: whether he wants at once what may as well wait for the morning letter
 */
record PreferenceForm(
        @NotNull(message = NO_HOUR) @Pattern(regexp = "7|8|9|10", message = NO_HOUR)
        String timme,

        @NotNull(message = NO_LANGUAGE) @Pattern(regexp = "sv|en", message = NO_LANGUAGE)
        String sprak,

        @NotNull(message = NO_CHOICE) @Pattern(regexp = "ja|nej", message = NO_CHOICE)
        String direkt) {

    private static final String NO_HOUR = "Välj en tid för morgonbrevet.";
    private static final String NO_LANGUAGE = "Välj språk.";
    private static final String NO_CHOICE = "Välj när du vill ha det som inte brådskar.";

    static PreferenceForm of(Preference preference) {
        return new PreferenceForm(
                String.valueOf(preference.digestHour()), preference.language(), preference.singles() ? "ja" : "nej");
    }

    int hour() {
        return Integer.parseInt(timme);
    }

    boolean singles() {
        return "ja".equals(direkt);
    }
}
