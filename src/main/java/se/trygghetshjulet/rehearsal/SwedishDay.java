package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.trygghetshjulet.text.SwedishDate;

/** Days and lists as Swedish writes them. */
final class SwedishDay {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private static final DateTimeFormatter IN_YEAR = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);

    private SwedishDay() {}

    /** "7 oktober 2027" */
    static String of(LocalDate day) {
        return SwedishDate.inWords(day);
    }

    /** "4 oktober–10 oktober 2027" */
    static String period(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? IN_YEAR.format(first) : of(first)) + "–" + of(last);
    }

    /** "a, b och c" */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " och " + words.get(last);
    }
}
