package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Ahead;
import se.trygghetshjulet.municipality.Municipality;

/** When the next periods end and are followed up by both parties. */
@Component
class FollowUpsAhead implements Ahead {

    @Override
    public List<Coming> from(LocalDate day, Municipality municipality) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .boxed()
                .flatMap(year -> municipality.followUps().periods().stream()
                        .map(period -> new Coming(
                                period.endIn(year), period.name() + " " + year + " är slut och följs upp av parterna")))
                .toList();
    }
}
