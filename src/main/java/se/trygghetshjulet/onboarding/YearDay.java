package se.trygghetshjulet.onboarding;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import se.trygghetshjulet.text.SwedishDate;

/** A day that comes back each year, as Swedes write it and as a profile has it. */
final class YearDay {

    /** Any year with a leap day. */
    private static final int SOME_YEAR = 2028;

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("sv-SE"));

    private YearDay() {}

    /** "1 september"; what is no day stays as it is */
    static String inWords(String iso) {
        try {
            return WORDS.format(MonthDay.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** "--09-01"; what is no day stays as it is */
    static String iso(String typed) {
        SwedishDate day = SwedishDate.read(typed + " " + SOME_YEAR);
        return day.isDay() ? MonthDay.from(day.day()).toString() : typed;
    }
}
