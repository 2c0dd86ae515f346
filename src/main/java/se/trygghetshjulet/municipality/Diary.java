package se.trygghetshjulet.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a number in the municipality's diary looks like.
 *
 * @param pattern a regular expression for the whole number, which the browser reads as well
 * @param help what the form says of it
 * @param example a number that follows the pattern
 */
public record Diary(
        @NotBlank @Size(max = 200) String pattern,
        @NotBlank @Size(max = 300) String help,
        @NotBlank @Size(max = 60) String example) {

    /** What a form has room for, and longer than any number known. */
    public static final int LONGEST = 60;

    /** Takes whatever has a figure in it; two numbers with a comma between them are surely not one. */
    public static final Diary ANY = new Diary(
            "(?=[^0-9]*[0-9])[^\\u0000-\\u001F\\u007F-\\u009F,;<>\"@=]{1,60}",
            "Skriv numret så som det står i diariet, till exempel KS/2026:359.",
            "KS/2026:359");

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /** The pattern for a form: of the whole text, not of a part of it. */
    public String wholePattern() {
        return "^(?:" + pattern + ")$";
    }

    public boolean takes(String number) {
        return number.length() <= LONGEST
                && Pattern.compile(wholePattern()).matcher(number).find();
    }

    /**
     * The example with another figure in it, so that a rehearsed year can tell its matters apart.
     *
     * @return the example itself where the pattern takes no other
     */
    public String numbered(int figure) {
        List<MatchResult> places = FIGURES.matcher(example)
                .results()
                .sorted(Comparator.comparingInt(
                                (MatchResult place) -> place.group().length())
                        .thenComparingInt(place -> place.start())
                        .reversed())
                .toList();
        return places.stream()
                .map(place -> example.substring(0, place.start())
                        + ("%0" + place.group().length() + "d").formatted(figure)
                        + example.substring(place.end()))
                .filter(this::takes)
                .findFirst()
                .orElse(example);
    }
}
