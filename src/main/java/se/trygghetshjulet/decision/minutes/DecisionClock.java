package se.trygghetshjulet.decision.minutes;

import java.time.LocalDate;
import se.trygghetshjulet.municipality.WorkingDays;

/**
 * The days that kommunallagen (2017:725) sets after a decision. A period that ends on a Saturday, a holiday or one of
 * the eves goes on to the next working day (lag 1930:173 § 2).
 */
public final class DecisionClock {

    private static final int DAYS_TO_ADJUST = 14;
    private static final int DAYS_TO_POST = 2;
    private static final int WEEKS_TO_APPEAL = 3;

    private DecisionClock() {}

    /** The minutes are to be adjusted within 14 days from the meeting (KL 5:69, for a nämnd through 6:35). */
    public static LocalDate lastDayToAdjust(LocalDate meeting) {
        return WorkingDays.statutory().next(meeting.plusDays(DAYS_TO_ADJUST));
    }

    /** The board is to tell of it on the second day after the adjustment at the latest (KL 8:12). */
    public static LocalDate lastDayToPost(LocalDate adjusted) {
        return WorkingDays.statutory().next(adjusted.plusDays(DAYS_TO_POST));
    }

    /** Three weeks from the day of posting (KL 13:5), which end on the same weekday (lag 1930:173 § 1). */
    static LocalDate lastDayToAppeal(LocalDate posted) {
        return WorkingDays.statutory().next(posted.plusWeeks(WEEKS_TO_APPEAL));
    }

    /** The day after the period, whatever day that is, as nothing has to be done on it. */
    static LocalDate finalFrom(LocalDate posted) {
        return lastDayToAppeal(posted).plusDays(1);
    }
}
