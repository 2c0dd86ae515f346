package se.trygghetshjulet.coordination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here write them. */
final class DayInWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", SWEDISH);

    private DayInWords() {}

    /** Such as "måndag 7 december 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
