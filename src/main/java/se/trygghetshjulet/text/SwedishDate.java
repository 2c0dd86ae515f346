package se.trygghetshjulet.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that somebody means who writes it the way Swedes do: the day always comes before the month, whatever language the
 * browser has, and what can be read in two ways is not read. Tasklist's {@code scripts/written.js} reads the same; both are
 * held against {@code skrivna-datum.csv}.
 */
public record SwedishDate(LocalDate day, String fault) {

    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    private static final String WRITE = "Skriv ett datum, till exempel 2027-01-31, 31/1 2027 eller 31 januari 2027.";

    private static final Pattern SPACES = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\u2060\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})([-/.])(?<m>\\d{1,2})(?:\\2| )(?<y>\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?,? )?(?:den )?(?<d>\\d{1,2})(?::?[ae])? ?"
                    + "(?<m>[a-z]+)\\.? (?<y>\\d{4})");

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final int NO_MONTH = -1;
    private static final Map<String, Integer> ALSO = Map.of("febr", 2, "sept", 9);

    /**
     * @param text as typed; null is read as nothing
     * @return the day, or a Swedish sentence that says what to write instead
     */
    public static SwedishDate read(String text) {
        String words = DASHES.matcher(SPACES.matcher(text == null ? "" : text).replaceAll(" "))
                .replaceAll("-")
                .strip()
                .toLowerCase(Locale.ROOT);
        for (Pattern way : List.of(YEAR_FIRST, EIGHT_DIGITS, DAY_FIRST, IN_WORDS)) {
            Matcher found = way.matcher(words);
            if (found.matches() && month(found.group("m")) != NO_MONTH) {
                return day(
                        Integer.parseInt(found.group("y")),
                        month(found.group("m")),
                        Integer.parseInt(found.group("d")));
            }
        }
        return new SwedishDate(null, WRITE);
    }

    /** Such as "7 december 2026", as Tasklist writes it. */
    public static String inWords(LocalDate day) {
        return IN_FULL.format(day);
    }

    public boolean isDay() {
        return day != null;
    }

    private static SwedishDate day(int year, int month, int day) {
        try {
            if (year < 1000) {
                throw new DateTimeException("No year that anybody means");
            }
            return new SwedishDate(LocalDate.of(year, month, day), null);
        } catch (DateTimeException e) {
            return new SwedishDate(null, "Den dagen finns inte. " + WRITE);
        }
    }

    /** @return a number as it is, right or wrong */
    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        for (String name : MONTHS) {
            if (month.equals(name) || month.equals(name.substring(0, 3))) {
                return MONTHS.indexOf(name) + 1;
            }
        }
        return ALSO.getOrDefault(month, NO_MONTH);
    }
}
