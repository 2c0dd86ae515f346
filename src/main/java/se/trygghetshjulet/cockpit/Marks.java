package se.trygghetshjulet.cockpit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.trygghetshjulet.cockpit.Board.Mark;
import se.trygghetshjulet.cockpit.Board.Mark.Kind;
import se.trygghetshjulet.municipality.Body;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.PlanYear;

/** What the profile sets in the twelve months around a day that a wheel has room for, each day of the year once. */
final class Marks {

    private static final int MONTHS_BACK = 3;

    private Marks() {}

    /** In the order of the days. */
    static List<Mark> around(LocalDate today, Collection<Body> bodies, FollowUps followUps, PlanYear years) {
        LocalDate from = today.minusMonths(MONTHS_BACK).plusDays(1);
        LocalDate to = today.minusMonths(MONTHS_BACK).plusYears(1);
        List<Mark> marks = new ArrayList<>();
        bodies.forEach(body -> body.meetings().between(from.getYear(), to.getYear()).stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .forEach(day -> marks.add(new Mark(Kind.MEETING, body.name() + " sammanträder", day, day))));
        for (int year = years.of(from); year <= years.of(to); year++) {
            LocalDate begins = years.firstDay(year);
            for (FollowUps.Period period : followUps.periods()) {
                LocalDate ends = years.dayIn(year, period.end());
                if (!ends.isBefore(from) && !begins.isAfter(to)) {
                    marks.add(new Mark(
                            Kind.PERIOD,
                            period.name() + " " + years.name(year),
                            begins.isBefore(from) ? from : begins,
                            ends.isAfter(to) ? to : ends));
                }
                begins = ends.plusDays(1);
            }
        }
        marks.sort(Comparator.comparing(Mark::from).thenComparing(Mark::kind).thenComparing(Mark::title));
        return List.copyOf(marks);
    }
}
