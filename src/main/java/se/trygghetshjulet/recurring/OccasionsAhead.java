package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Ahead;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipality;

/** The next occasion of each thing that comes back by the profile's rhythm. */
@Component
class OccasionsAhead implements Ahead {

    @Override
    public List<Coming> from(LocalDate day, Municipality municipality) {
        return municipality.activities().stream()
                .filter(activity -> activity.first() != null)
                .map(activity -> next(activity, day))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Coming next(Activity activity, LocalDate day) {
        return Stream.iterate(0, times -> times + 1)
                .map(times -> times == 0 ? activity.first() : activity.after(times))
                .takeWhile(Objects::nonNull)
                .filter(occasion -> !occasion.isBefore(day))
                .findFirst()
                .map(occasion -> new Coming(occasion, activity.name() + " (nästa gång)"))
                .orElse(null);
    }
}
