package se.trygghetshjulet.rehearsal;

import java.util.List;

/** A meeting on a day on which the municipality's offices are closed. */
final class ClosedOffice implements CollisionCheck {

    @Override
    public List<Collision> in(YearPlan plan) {
        return plan.meetings().stream()
                .filter(meeting -> !plan.municipality().officeDays().isWorkingDay(meeting.day()))
                .map(meeting -> new Collision(
                        meeting.day(),
                        "Möte på en stängd dag",
                        meeting.title() + " ligger den " + SwedishDay.of(meeting.day())
                                + ", som inte är en arbetsdag i kommunen. "
                                + (meeting.body() == null
                                        ? "Välj en annan dag när du kallar till mötet."
                                        : "Kontrollera sammanträdesdagen och rätta den i kommunens profil.")))
                .toList();
    }
}
