package se.trygghetshjulet.coordination;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Days and order as people here write them. */
final class Swedish {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", SWEDISH);

    private Swedish() {}

    /** Such as "måndag 7 december 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** å, ä and ö after z. */
    static <T> Comparator<T> by(Function<T, String> text) {
        Collator collator = Collator.getInstance(SWEDISH);
        return (one, other) -> collator.compare(text.apply(one), text.apply(other));
    }
}
