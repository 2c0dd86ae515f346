package se.trygghetshjulet.onboarding;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import se.trygghetshjulet.text.SwedishDate;

/** A day that comes back each year, as Swedes write it and as a profile has it. */
final class YearDay {

    /** Any year with a leap day. */
    private static final int SOME_YEAR = 2028;

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("sv-SE"));

    static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);

    private YearDay() {}

    /** @param iso as a profile has it */
    static Optional<MonthDay> read(String iso) {
        try {
            return Optional.of(MonthDay.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** "1 september"; what is no day stays as it is */
    static String inWords(String iso) {
        return read(iso).map(WORDS::format).orElse(iso);
    }

    /** "--09-01"; what is no day stays as it is */
    static String iso(String typed) {
        SwedishDate day = SwedishDate.read(typed + " " + SOME_YEAR);
        return day.isDay() ? MonthDay.from(day.day()).toString() : typed;
    }
}
