package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.municipality.Activity;

/** When an activity is due by the profile's rhythm. */
final class Rhythm {

    /** So long before its day an occasion is opened, that there is time to call to it. */
    private static final Period LEAD = Period.ofDays(14);

    /** A promise is to be drafted, read and signed before its first day. */
    private static final Period LEAD_OF_PROMISE = Period.ofWeeks(8);

    /** A leadership meeting that is planned for late in the year is called to in time for the year. */
    private static final MonthDay LEADERSHIP_LATEST = MonthDay.of(Month.OCTOBER, 1);

    private Rhythm() {}

    /**
     * The occasions to be open today: those within their lead time, or else the last one that has passed, so that a
     * pause is made up for without flooding anybody.
     */
    static List<LocalDate> due(Activity activity, LocalDate today) {
        List<LocalDate> upcoming = new ArrayList<>();
        LocalDate passed = null;
        LocalDate day = activity.first();
        for (int times = 1; day != null && !opens(activity, day).isAfter(today); times++) {
            if (day.isBefore(today)) {
                passed = day;
            } else {
                upcoming.add(day);
            }
            day = activity.after(times);
        }
        return !upcoming.isEmpty() || passed == null || isOver(activity, passed, today) ? upcoming : List.of(passed);
    }

    private static LocalDate opens(Activity activity, LocalDate day) {
        return switch (activity.kind()) {
            case TRYGGHETSMATNING -> day.withDayOfMonth(1);
            case LEDNINGSMOTE -> earlier(day.minus(LEAD), LEADERSHIP_LATEST.atYear(day.getYear()));
            case MEDBORGARLOFTE -> day.minus(LEAD_OF_PROMISE);
            default -> day.minus(LEAD);
        };
    }

    /** The duty of a calendar year ends with it, and a promise with its last day. */
    private static boolean isOver(Activity activity, LocalDate day, LocalDate today) {
        return switch (activity.kind()) {
            case LEDNINGSMOTE -> day.getYear() < today.getYear();
            case MEDBORGARLOFTE -> activity.lastDay(day).isBefore(today);
            default -> false;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
