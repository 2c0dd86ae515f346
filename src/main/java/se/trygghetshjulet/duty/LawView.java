package se.trygghetshjulet.duty;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.municipality.Municipality;

/**
 * How a municipality stands with the law on a day.
 *
 * @param mayState whether the reader may answer for it
 */
record LawView(
        Municipality municipality,
        LocalDate day,
        boolean isToday,
        boolean mayState,
        List<Standing> standings,
        List<Question.Answered> answers) {

    public long lacking() {
        return count(DutyState.LACKING);
    }

    public long due() {
        return count(DutyState.DUE);
    }

    private long count(DutyState state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }
}
