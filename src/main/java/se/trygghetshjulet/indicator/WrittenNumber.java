package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as people and statistics write it: a comma or a point before the decimals, spaces between thousands, and signs that
 * stand for a figure that is missing.
 *
 * @param kind what it is
 * @param number null unless it is one; with four decimals at most, half up
 */
record WrittenNumber(Kind kind, BigDecimal number) {

    private static final WrittenNumber NOTHING = new WrittenNumber(Kind.MISSING, null);
    private static final WrittenNumber WRONG = new WrittenNumber(Kind.WRONG, null);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern WRITTEN = Pattern.compile("(?:\\d{1,3}(?: \\d{3})+|\\d{1,10})(?:[.,]\\d{1,15})?");
    private static final Set<String> MISSING = Set.of("", ".", "..", "...", "…", "-", "–", "—", "−");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);
    static final int DECIMALS = 4;

    enum Kind {
        NUMBER,
        MISSING,
        WRONG
    }

    /** @param text null is read as nothing */
    static WrittenNumber read(String text) {
        String written =
                SPACES.matcher(text == null ? "" : text).replaceAll(" ").strip();
        if (MISSING.contains(written)) {
            return NOTHING;
        }
        if (!WRITTEN.matcher(written).matches()) {
            return WRONG;
        }
        BigDecimal number = new BigDecimal(written.replace(" ", "").replace(',', '.'));
        return number.compareTo(LARGEST) > 0
                ? WRONG
                : new WrittenNumber(Kind.NUMBER, number.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
