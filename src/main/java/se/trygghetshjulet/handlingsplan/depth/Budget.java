package se.trygghetshjulet.handlingsplan.depth;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What something may cost in each calendar year, in whole kronor: "2027: 100 000 kr; 2028: 50 000 kr".
 *
 * @param years kronor by year, in their order
 */
public record Budget(Map<Integer, Long> years) {

    /** What a person is told who writes it otherwise. */
    public static final String FAULT =
            "Skriv varje år en gång och beloppet i hela kronor, till exempel 2027: 100 000; 2028: 50 000.";

    private static final Pattern YEAR =
            Pattern.compile("(20\\d{2})\\s*:\\s*(\\d{1,12})(?:\\s*kr)?", Pattern.CASE_INSENSITIVE);

    /** Between groups of three digits, as Swedes write and spreadsheets save them. */
    private static final Pattern GAP = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3}(\\D|$))");

    public Budget {
        years = new TreeMap<>(years);
    }

    /** Empty where the text is no budget. */
    public static Optional<Budget> of(String text) {
        Map<Integer, Long> years = new TreeMap<>();
        for (String part : text.split("[;\\n]")) {
            Matcher year = YEAR.matcher(withoutGaps(part));
            if (!year.matches() || years.put(Integer.valueOf(year.group(1)), Long.valueOf(year.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Budget(years));
    }

    private static String withoutGaps(String part) {
        String text = part.strip();
        String before;
        do {
            before = text;
            text = GAP.matcher(text).replaceAll("");
        } while (!before.equals(text));
        return text;
    }

    /** All together, year by year; texts that are no budgets count for nothing. */
    public static Budget sum(Stream<String> texts) {
        Map<Integer, Long> sum = new TreeMap<>();
        texts.map(Budget::of)
                .flatMap(Optional::stream)
                .forEach(budget -> budget.years.forEach((year, kronor) -> sum.merge(year, kronor, Long::sum)));
        return new Budget(sum);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    public String text() {
        DecimalFormatSymbols swedish = new DecimalFormatSymbols();
        swedish.setGroupingSeparator('\u00a0');
        DecimalFormat kronor = new DecimalFormat("#,##0", swedish);
        return years.entrySet().stream()
                .map(year -> year.getKey() + ": " + kronor.format(BigDecimal.valueOf(year.getValue())) + " kr")
                .collect(Collectors.joining("; "))
                .replace('\u00a0', ' ');
    }
}
