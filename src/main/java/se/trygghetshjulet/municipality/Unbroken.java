package se.trygghetshjulet.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in what people have written, which no line may break: browsers part 2027-01-31 at its hyphens and 31 januari at
 * its space.
 */
public final class Unbroken {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[ \\u00a0](?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
                    + "|november|december)(?:[ \\u00a0]\\d{4})?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Unbroken() {}

    /** @param date whether it must stay on one line */
    public record Part(String text, boolean date) {}

    /** For pages of our own, which can keep a part together and leave the text as it is. None of an absent text. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        if (text == null) {
            return parts;
        }
        int end = 0;
        for (Matcher date = DATE.matcher(text); date.find(); end = date.end()) {
            add(parts, text.substring(end, date.start()), false);
            add(parts, date.group(), true);
        }
        add(parts, text.substring(end), false);
        return parts;
    }

    /** For forms, which take a text as it is: with hyphens and spaces that do not break. */
    public static String text(String text) {
        return text == null ? null : DATE.matcher(text).replaceAll(Unbroken::hold);
    }

    private static String hold(MatchResult date) {
        return date.group().replace('-', '\u2011').replace(' ', '\u00a0');
    }

    private static void add(List<Part> parts, String text, boolean date) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, date));
        }
    }
}
