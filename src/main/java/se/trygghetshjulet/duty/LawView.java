package se.trygghetshjulet.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.municipality.Municipality;

/**
 * How a municipality stands with the law on a day.
 *
 * @param mayState whether the reader may answer for it
 * @param coordinates whether the reader coordinates the work
 * @param running what runs and will meet a duty, as Swedish sentences
 */
record LawView(
        Municipality municipality,
        LocalDate day,
        boolean isToday,
        boolean mayState,
        boolean coordinates,
        Map<Duty, String> running,
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
