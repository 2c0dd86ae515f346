package se.trygghetshjulet.coherence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips that copied and half-filled documents have: placeholders, footnote markers, people's names. */
public final class Wording {

    /**
     * What templates leave behind: "Klicka och skriv nämnd, datum och §" (seed 004), "[datum]", "XX", "20XX", "____",
     * "åååå-mm-dd".
     */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "klicka (och|här för att) (skriv|ange|infoga)[^.\\n]*"
                    + "|\\[[^\\]\\n]{0,60}]|<[^>\\n]{1,60}>|_{3,}|\\.{4,}|…{2,}"
                    + "|(?<![\\p{L}\\d])(x{2,}|\\d{2}x{2}|åååå(-mm(-dd)?)?|tbd|lorem ipsum[^.\\n]*|fyll i här)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A single figure after a word in small letters where no unit follows: "beivra 4 personer" (seed 002). */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?<=\\p{Ll})(?<!\\b(?:på|av|till|med|minst|högst|än|är|om|i|under|varje|var|ca|cirka|tertial|kapitel|fas|steg|nivå|område|version|kvartal|vecka|årskurs|åk))"
                    + " [1-9](?=\\s+\\p{Ll}|\\s*[,.)]|\\s*$)");

    /** Numbers that count something are followed by what they count. */
    private static final Pattern COUNTED = Pattern.compile(
            "^ ?\\d\\s+(gånger|kontroller|möten|dagar|veckor|månader|år|procent|brott|stycken|tillfällen|vandringar|kvällar"
                    + "|områden|skolor|grupper|insatser|timmar)\\b");

    /** "(Anette)": one name in brackets beside a unit (seed 001). */
    private static final Pattern PERSON = Pattern.compile("\\(\\s*\\p{Lu}\\p{Ll}+(\\s+\\p{Lu}\\p{Ll}+)?\\s*\\)");

    private Wording() {}

    /** The first placeholder in a text. */
    public static Optional<String> placeholder(String text) {
        return first(PLACEHOLDER, text);
    }

    /** The first word with a figure behind it that looks like a footnote's. */
    public static Optional<String> footnote(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher marker = FOOTNOTE.matcher(text);
        while (marker.find()) {
            if (!COUNTED.matcher(text.substring(marker.start())).find()) {
                int word = text.lastIndexOf(' ', marker.start() - 1) + 1;
                return Optional.of(text.substring(word, marker.end()));
            }
        }
        return Optional.empty();
    }

    /** A name in brackets where a unit or a function should stand. */
    public static Optional<String> person(String text) {
        return first(PERSON, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text == null ? "" : text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}
