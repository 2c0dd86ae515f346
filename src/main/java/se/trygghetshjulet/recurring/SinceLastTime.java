package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.incident.NewIncidents;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;

/** What has been reported since a meeting was last held; since one rhythm ago if it never was. */
@Component
class SinceLastTime {

    private static final Period USUAL = Period.ofDays(14);

    private final Occasions occasions;
    private final NewIncidents incidents;
    private final Municipalities municipalities;

    SinceLastTime(Occasions occasions, NewIncidents incidents, Municipalities municipalities) {
        this.occasions = occasions;
        this.incidents = incidents;
        this.municipalities = municipalities;
    }

    List<News> before(Occasion meeting) {
        Activity activity = municipalities.get(meeting.kommun()).activity(meeting.activity());
        LocalDate last = occasions
                .findFirstByKommunAndActivityAndHeldOnNotNullOrderByHeldOnDesc(meeting.kommun(), meeting.activity())
                .map(Occasion::heldOn)
                .orElseGet(() -> meeting.occasionDay().minus(activity.every() == null ? USUAL : activity.every()));
        return incidents.since(meeting.kommun(), last, activity.role()).stream()
                .map(News::new)
                .toList();
    }

    /** @param line a Swedish sentence */
    record News(String line) {}
}
