package se.trygghetshjulet.document.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.trygghetshjulet.municipality.Municipality;

/** A day in words, Swedish time: "7 december 2026". */
public final class PrintedDay {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    private PrintedDay() {}

    public static String of(LocalDate day) {
        return IN_WORDS.format(day);
    }

    public static String of(Instant at) {
        return of(at.atZone(Municipality.ZONE).toLocalDate());
    }
}
