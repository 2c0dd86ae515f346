package se.trygghetshjulet.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, paragraphs and percentages in what people have written, which no line may break: browsers part 2027-01-31 at its
 * hyphens and 31 januari, § 17 and 5 % at their space.
 */
public final class Unbroken {

    private static final Pattern HELD = Pattern.compile(
            "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[ \\u00a0](?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober"
                    + "|november|december)(?:[ \\u00a0]\\d{4})?(?!\\p{L})"
                    + "|§ \\d+|\\d+ §(?!§)|[−+]?\\d+(?:,\\d+)? %",
            Pattern.CASE_INSENSITIVE);

    private Unbroken() {}

    /** @param held whether it must stay on one line */
    public record Part(String text, boolean held) {}

    /** For pages of our own, which can keep a part together and leave the text as it is. None of an absent text. */
    public static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        if (text == null) {
            return parts;
        }
        int end = 0;
        for (Matcher held = HELD.matcher(text); held.find(); end = held.end()) {
            add(parts, text.substring(end, held.start()), false);
            add(parts, held.group(), true);
        }
        add(parts, text.substring(end), false);
        return parts;
    }

    /** For forms, which take a text as it is: with hyphens and spaces that do not break. */
    public static String text(String text) {
        return text == null ? null : HELD.matcher(text).replaceAll(Unbroken::hold);
    }

    private static String hold(MatchResult held) {
        return held.group().replace('-', '\u2011').replace(' ', '\u00a0');
    }

    private static void add(List<Part> parts, String text, boolean held) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, held));
        }
    }
}
