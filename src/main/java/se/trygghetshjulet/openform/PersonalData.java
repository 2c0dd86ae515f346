package se.trygghetshjulet.openform;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a text surely points at somebody: personnummer and samordningsnummer, telephone numbers, addresses of e-mail and
 * registration plates. Names are nobody's to recognise; the form asks not to write any.
 */
public final class PersonalData {

    private static final String GAP = "[\\s\\-\\u2010-\\u2015\\u2212.]?";

    /** Born on a day, four more figures; a plus sign from the year one turns a hundred (skatteförfarandelagen, SKV 704). */
    private static final Pattern PERSON = Pattern.compile(
            "(?<![\\d])(?:18|19|20)?(?<y>\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?<gap>" + GAP + "|\\+)(?<last>\\d{4})(?!\\d)");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d-])(?:(?:\\+|00)46[\\s-]?(?:\\(0\\))?|0)[1-9](?:[\\s\\-/()]{0,2}\\d){6,9}(?!\\d)");

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+");

    /** Three letters without I, Q and V, two figures and one more sign (Transportstyrelsen, since 2019 also a letter). */
    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[A-HJ-PR-UW-Z]{3}[ -]?\\d{2}[\\dA-HJ-NPR-UW-Z]|[a-hj-pr-uw-z]{3}\\d{2}[\\da-hj-npr-uw-z])(?![\\p{L}\\d])");

    /** A samordningsnummer has sixty more in its day (lag (2022:1697)). */
    private static final int COORDINATION = 60;

    private PersonalData() {}

    /** A Swedish sentence that says what to take away; empty if nothing was found. */
    public static Optional<String> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<String> found = new LinkedHashSet<>();
        Matcher person = PERSON.matcher(plain);
        String rest = plain;
        while (person.find()) {
            if (isBorn(person)) {
                found.add("ett personnummer");
                rest = rest.replace(person.group(), " ");
            }
        }
        add(found, PHONE, rest, "ett telefonnummer");
        add(found, MAIL, plain, "en e-postadress");
        add(found, PLATE, plain, "ett registreringsnummer");
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("Texten ser ut att innehålla " + String.join(" och ", found)
                        + ". Ta bort det: ingen ska gå att känna igen. Det du skrev finns kvar.");
    }

    private static void add(Set<String> found, Pattern pattern, String text, String what) {
        if (pattern.matcher(text).find()) {
            found.add(what);
        }
    }

    private static boolean isBorn(Matcher number) {
        int day = Integer.parseInt(number.group("d"));
        try {
            // a leap year, as the century may not be written
            LocalDate.of(2000, Integer.parseInt(number.group("m")), day > COORDINATION ? day - COORDINATION : day);
            return !number.group("gap").isEmpty() || hasCheckDigit(number);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Ten figures in a row may as well be a telephone number; the last one of a personnummer is by Luhn's rule. */
    private static boolean hasCheckDigit(Matcher number) {
        String figures = number.group("y") + number.group("m") + number.group("d") + number.group("last");
        int sum = 0;
        for (int at = 0; at < figures.length(); at++) {
            int weighed = Character.digit(figures.charAt(at), 10) * (at % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
