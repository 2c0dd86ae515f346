package se.trygghetshjulet.municipality;

import java.time.LocalDate;

/** The days that a municipality's profile sets for its turns, each known by the plan year that it is for. */
public record TurnDays(Municipality municipality) {

    /** The day on which the turn starts: the last such day before its plan year begins. */
    public LocalDate start(int planYear) {
        return years().dayBefore(planYear, municipality.wheel().start());
    }

    /** The plan year whose turn starts in a calendar year. */
    public int startedIn(int calendarYear) {
        return start(calendarYear).getYear() == calendarYear ? calendarYear : calendarYear + 1;
    }

    public LocalDate firstDay(int planYear) {
        return years().firstDay(planYear);
    }

    public LocalDate lastDay(int planYear) {
        return years().lastDay(planYear);
    }

    /** The last day of a period that is followed up, counted from 1. */
    public LocalDate periodEnd(int planYear, int period) {
        return years().dayIn(planYear, municipality.followUps().period(period).end());
    }

    private PlanYear years() {
        return municipality.documents().plan().planYear();
    }
}
