package se.trygghetshjulet.indicator;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure is about: a calendar year or a part of it. */
public record Period(int year, Part part) implements Comparable<Period> {

    static final int FIRST_YEAR = 1950;

    /** "2024", "2024 T1", "2024, tertial 1", "2024K2", "2024 kv 2", "2024 Q2", "2024 H1", "2024 halvår 1". */
    private static final Pattern WRITTEN =
            Pattern.compile("([12]\\d{3})(?:[ ,.-]*(h|t|k|q|kv|halvår|tertial|kvartal) ?([1-4]))?");

    private static final Comparator<Period> ORDER =
            Comparator.comparingInt(Period::year).thenComparing(Period::part);

    public static Period of(int year) {
        return new Period(year, Part.YEAR);
    }

    /** As files write it; empty for what is none. */
    static Optional<Period> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        if (written.group(2) == null) {
            return Optional.of(of(year));
        }
        char kind = written.group(2).charAt(0);
        return Part.of((kind == 'q' ? 'k' : kind) + written.group(3)).map(part -> new Period(year, part));
    }

    public boolean isYear() {
        return part == Part.YEAR;
    }

    /** "2027", "2027, tertial 1" */
    public String text() {
        return isYear() ? String.valueOf(year) : year + ", " + part.title();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
