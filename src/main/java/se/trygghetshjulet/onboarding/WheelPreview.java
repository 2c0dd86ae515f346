package se.trygghetshjulet.onboarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.TurnDays;

/**
 * The days that a profile sets for its first turn, from its start to the end of the plan's year: what there is to see of
 * the wheel before anybody works in it. Swedish days.
 */
record WheelPreview(int year, List<Entry> entries) {

    private static final double FULL_TURN = 2 * Math.PI;
    private static final int RADIUS = 120;

    /** The first turn that can still start on its day. */
    static WheelPreview of(Municipality municipality, LocalDate today) {
        TurnDays days = new TurnDays(municipality);
        int year = days.startedIn(today.getYear());
        if (days.start(year).isBefore(today)) {
            year++;
        }
        LocalDate start = days.start(year);
        LocalDate end = days.lastDay(year);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(start, "Årshjulet startar", Kind.WHEEL));
        entries.add(new Entry(
                days.firstDay(year),
                municipality.documents().plan().title() + " "
                        + municipality.documents().plan().planYear().name(year) + " börjar",
                Kind.WHEEL));
        bodies(municipality, start, end, entries);
        List<FollowUps.Period> periods = municipality.followUps().periods();
        for (int period = 1; period <= periods.size(); period++) {
            entries.add(new Entry(
                    days.periodEnd(year, period),
                    periods.get(period - 1).name() + " slutar och följs upp",
                    Kind.FOLLOW_UP));
        }
        for (Activity activity : municipality.activities()) {
            activity(activity, start, end, entries);
        }
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::what));
        return new WheelPreview(year, List.copyOf(entries));
    }

    private static void bodies(Municipality municipality, LocalDate start, LocalDate end, List<Entry> entries) {
        municipality.bodies().values().forEach(body -> {
            for (LocalDate day = body.meetings().next(start);
                    !day.isAfter(end);
                    day = body.meetings().next(day)) {
                entries.add(new Entry(day, body.name() + " sammanträder", Kind.MEETING));
            }
        });
    }

    private static void activity(Activity activity, LocalDate start, LocalDate end, List<Entry> entries) {
        LocalDate day = activity.first();
        for (int times = 1; day != null && !day.isAfter(end); times++) {
            if (!day.isBefore(start)) {
                entries.add(new Entry(day, activity.name(), Kind.ACTIVITY));
            }
            day = activity.after(times);
        }
    }

    enum Kind {
        WHEEL("Hjulet"),
        MEETING("Sammanträde"),
        FOLLOW_UP("Uppföljning"),
        ACTIVITY("Återkommande");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** One day of the wheel; in the picture January begins at the top and the year goes by the clock. */
    record Entry(LocalDate day, String what, Kind kind) {

        public String x() {
            return coordinate(Math.sin(angle()));
        }

        public String y() {
            return coordinate(-Math.cos(angle()));
        }

        private double angle() {
            return FULL_TURN * (day.getDayOfYear() - 1) / day.lengthOfYear();
        }

        private static String coordinate(double part) {
            return String.format(Locale.ROOT, "%.1f", RADIUS * part);
        }
    }
}
