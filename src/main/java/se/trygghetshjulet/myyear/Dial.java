package se.trygghetshjulet.myyear;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.trygghetshjulet.myyear.MyYear.Chapter;
import se.trygghetshjulet.myyear.MyYear.Day;

/**
 * The year as a wheel: half a year back and half a year ahead, so that each day of the year stands in it once, with the
 * first of January at the top. Each kind has a shape of its own.
 */
record Dial(Hand hand, List<Dot> dots) {

    private static final double FULL_TURN = 2 * Math.PI;
    private static final int RADIUS = 120;
    /** As far as the wheel reaches, back and ahead. */
    static final int MONTHS = 6;

    static Dial of(LocalDate today, List<Day> coming, List<Chapter> chapters) {
        LocalDate from = today.minusMonths(MONTHS);
        LocalDate to = today.plusMonths(MONTHS);
        return new Dial(
                Hand.at(today),
                Stream.concat(
                                coming.stream().map(day -> Dot.of(day.day(), shape(day))),
                                chapters.stream()
                                        .flatMap(chapter -> chapter.done().stream())
                                        .map(done -> Dot.of(done.day(), Shape.DONE)))
                        .filter(dot -> dot.day().isAfter(from) && dot.day().isBefore(to))
                        .distinct()
                        .toList());
    }

    private static Shape shape(Day day) {
        if (day.late()) {
            return Shape.LATE;
        }
        return day.task() == null ? Shape.MEETING : Shape.TASK;
    }

    private static double angle(LocalDate day) {
        return FULL_TURN * (day.getDayOfYear() - 1) / day.lengthOfYear();
    }

    private static String coordinate(double part) {
        return String.format(Locale.ROOT, "%.1f", RADIUS * part);
    }

    /** Paths around the middle of a mark. */
    enum Shape {
        DONE("M-6-6H6V6H-6Z"),
        TASK("M-7 0A7 7 0 1 1 7 0A7 7 0 1 1-7 0Z"),
        LATE("M0-9L9 7H-9Z"),
        MEETING("M0-8L8 0L0 8L-8 0Z");

        private final String path;

        Shape(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        /** Name of its class in the style sheet. */
        public String style() {
            return "dial-" + name().toLowerCase(Locale.ROOT);
        }
    }

    record Dot(LocalDate day, Shape shape, String x, String y) {

        static Dot of(LocalDate day, Shape shape) {
            return new Dot(day, shape, coordinate(Math.sin(angle(day))), coordinate(-Math.cos(angle(day))));
        }
    }

    /** Points from the middle to today. */
    record Hand(String x, String y) {

        static Hand at(LocalDate today) {
            return new Hand(coordinate(Math.sin(angle(today))), coordinate(-Math.cos(angle(today))));
        }
    }
}
