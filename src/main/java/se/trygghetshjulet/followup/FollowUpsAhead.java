package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Ahead;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.TurnDays;

/** When the next periods end and are followed up by both parties. */
@Component
class FollowUpsAhead implements Ahead {

    @Override
    public List<Coming> from(LocalDate day, Municipality municipality) {
        TurnDays days = new TurnDays(municipality);
        List<Coming> coming = new ArrayList<>();
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            String called = municipality.documents().plan().planYear().name(year);
            for (int period = 1; period <= municipality.followUps().periods().size(); period++) {
                coming.add(new Coming(
                        days.periodEnd(year, period),
                        municipality.followUps().period(period).name() + " " + called
                                + " är slut och följs upp av parterna"));
            }
        }
        return coming;
    }
}
