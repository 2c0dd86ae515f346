package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;

/**
 * The same as the table, drawn: what was measured as a line, what is aimed at as a dashed one, what may come as a dot with its
 * interval. All places are in units of a picture of {@link #WIDTH} × {@link #HEIGHT}.
 *
 * @param measured pieces of a line; it is broken where a year has no figure or it is not told
 * @param targets the same for what is aimed at
 * @param dots each figure
 * @param forecast null where there is none
 * @param top the highest figure on the scale, which begins at 0
 * @param text all of it in words
 */
public record Chart(
        List<String> measured,
        List<String> targets,
        List<Dot> dots,
        Coming forecast,
        String top,
        String first,
        String last,
        String text) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;

    private static final int LEFT = 44;
    private static final int RIGHT = 306;
    private static final int TOP = 14;
    private static final int BOTTOM = 154;

    /** @param cx from the left */
    public record Dot(String cx, String cy) {}

    /** @param low where the interval begins, from above */
    public record Coming(String x, String y, String low, String high) {}

    /** Empty where fewer than two years have anything to draw. */
    static Optional<Chart> of(IndicatorFigures figures) {
        List<FigureYear> years = figures.years();
        Forecast forecast = figures.forecast();
        long drawn = years.stream()
                .filter(year -> year.figure().number() != null || year.target() != null)
                .count();
        return drawn < 2 ? Optional.empty() : Optional.of(new Drawing(figures, years, forecast).chart());
    }

    private record Drawing(IndicatorFigures figures, List<FigureYear> years, Forecast forecast) {

        Chart chart() {
            double top = top();
            return new Chart(
                    lines(year -> year.figure().number(), top),
                    lines(year -> year.target() == null ? null : year.target().number(), top),
                    years.stream()
                            .filter(year -> year.figure().number() != null)
                            .map(year -> new Dot(x(year.year()), y(year.figure().number(), top)))
                            .toList(),
                    forecast == null
                            ? null
                            : new Coming(
                                    x(forecast.year()),
                                    y(forecast.expected(), top),
                                    y(forecast.low(), top),
                                    y(forecast.high().min(BigDecimal.valueOf(top)), top)),
                    IndicatorDetail.swedish(BigDecimal.valueOf(top)),
                    String.valueOf(years.get(0).year()),
                    String.valueOf(years.get(years.size() - 1).year()),
                    text());
        }

        /** The next of 1, 2 and 5 with noughts after it. */
        private double top() {
            double most = Stream.concat(
                            years.stream()
                                    .flatMap(year -> Stream.of(
                                            Optional.ofNullable(year.figure().number()),
                                            Optional.ofNullable(year.target()).map(Target::number)))
                                    .flatMap(Optional::stream),
                            Optional.ofNullable(forecast).map(Forecast::expected).stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .max()
                    .orElse(1);
            double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1))));
            return Stream.of(1.0, 2.0, 5.0, 10.0)
                    .map(step -> step * power)
                    .filter(step -> step >= most)
                    .findFirst()
                    .orElseThrow();
        }

        private List<String> lines(Function<FigureYear, BigDecimal> number, double top) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (FigureYear year : years) {
                BigDecimal here = number.apply(year);
                if (here == null) {
                    keep(line, lines);
                } else {
                    line.append(line.isEmpty() ? "" : " ")
                            .append(x(year.year()))
                            .append(',')
                            .append(y(here, top));
                }
            }
            keep(line, lines);
            return lines;
        }

        private static void keep(StringBuilder line, List<String> lines) {
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }

        private String x(int year) {
            int span = years.size() - 1;
            return place(LEFT + (RIGHT - LEFT) * (double) (year - years.get(0).year()) / span);
        }

        private static String y(BigDecimal number, double top) {
            return place(BOTTOM - (BOTTOM - TOP) * number.doubleValue() / top);
        }

        private static String place(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }

        private String text() {
            return "Linjediagram. Mätt: "
                    + told(year -> year.figure().number() == null ? null : figures.text(year.figure()))
                    + " Mål: "
                    + told(year -> year.target() == null ? null : year.target().text())
                    + (forecast == null ? "" : " Prognos: " + forecast.text());
        }

        private String told(Function<FigureYear, String> what) {
            List<String> told = years.stream()
                    .filter(year -> what.apply(year) != null)
                    .map(year -> what.apply(year) + " år " + year.year())
                    .toList();
            return told.isEmpty() ? "inget än." : String.join("; ", told) + ".";
        }
    }
}
