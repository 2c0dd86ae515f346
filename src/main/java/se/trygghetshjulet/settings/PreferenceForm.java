package se.trygghetshjulet.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.letter.Preference;

/**
 * How a person wants his letters, as the form carries it.
 *
 * @param timme hour of the morning letter, 7–10, Europe/Stockholm
 * @param sprak {@code sv} or {@code en}
 * @param direkt {@code ja} or {@code nej}: whether he wants at once what may as well wait for the morning letter
 */
record Wishes(String timme, String sprak, String direkt) {

    private static final Set<String> HOURS = Set.of("7", "8", "9", "10");
    private static final Set<String> LANGUAGES = Set.of("sv", "en");
    private static final Set<String> CHOICES = Set.of("ja", "nej");

    static Wishes of(Preference preference) {
        return new Wishes(
                String.valueOf(preference.digestHour()), preference.language(), preference.singles() ? "ja" : "nej");
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        demand(timme, HOURS, new Fault("timme", "Välj en tid för morgonbrevet."), faults);
        demand(sprak, LANGUAGES, new Fault("sprak", "Välj språk."), faults);
        demand(direkt, CHOICES, new Fault("direkt", "Välj när du vill ha det som inte brådskar."), faults);
        return faults;
    }

    private static void demand(String value, Set<String> allowed, Fault fault, List<Fault> faults) {
        if (value == null || !allowed.contains(value)) {
            faults.add(fault);
        }
    }

    int hour() {
        return Integer.parseInt(timme);
    }

    boolean singles() {
        return "ja".equals(direkt);
    }

    /** @param message Swedish sentence that says what to do */
    record Fault(String field, String message) {}
}
