package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.municipality.DecidingBodies;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** The papers are ready too late for the meeting that comes first, so that the matter slides to a later one. */
final class MissedMeeting implements CollisionCheck {

    private static final String MISSIV = "skriv-missiv";

    @Override
    public List<Collision> in(YearPlan plan) {
        Municipality municipality = plan.municipality();
        return plan.tasks().stream()
                .filter(task -> MISSIV.equals(task.formId()))
                .flatMap(task ->
                        firstBody(municipality.decision()).flatMap(body -> missed(municipality, body, task)).stream())
                .toList();
    }

    /** The body that the papers go to first; none where an official decides, who waits for no meeting. */
    private static Optional<String> firstBody(DecidingBodies bodies) {
        if (bodies.proposes() != null) {
            return Optional.of(bodies.proposes());
        }
        return bodies.delegation() == null ? Optional.of(bodies.adopts()) : Optional.empty();
    }

    private static Optional<Collision> missed(Municipality municipality, String body, PlannedTask missiv) {
        LocalDate first =
                municipality.body(body).meetings().next(missiv.opened().minusDays(1));
        LocalDate papers = municipality.papersDay(body, first);
        if (!papers.isBefore(missiv.lastDay())) {
            return Optional.empty();
        }
        LocalDate reached = municipality.nextReachable(body, missiv.lastDay());
        String name = municipality.body(body).name();
        return Optional.of(new Collision(
                missiv.lastDay(),
                "Ärendet kommer med först på ett senare sammanträde",
                "”" + missiv.title() + "” för " + missiv.wheelYear().year() + " kommer igång den "
                        + SwedishDay.of(missiv.opened()) + " och är klar senast den "
                        + SwedishDay.of(missiv.lastDay()) + ". Handlingarna till " + name + " den "
                        + SwedishDay.of(first) + " ska vara inne den " + SwedishDay.of(papers)
                        + ", så ärendet glider till den " + SwedishDay.of(reached)
                        + ". Vill du hinna med det tidigare sammanträdet: bli klar minst "
                        + daysToGain(municipality.officeDays(), papers, missiv.lastDay())
                        + " arbetsdagar tidigare, genom att starta varvet tidigare eller ge stegen före färre dagar."));
    }

    /** Working days from the papers' day to the day on which they would be ready. */
    private static int daysToGain(WorkingDays office, LocalDate papers, LocalDate ready) {
        return (int) papers.plusDays(1)
                .datesUntil(ready.plusDays(1))
                .filter(office::isWorkingDay)
                .count();
    }
}
