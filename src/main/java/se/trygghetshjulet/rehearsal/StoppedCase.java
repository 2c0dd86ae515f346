package se.trygghetshjulet.rehearsal;

import java.util.List;

/** The rehearsal itself did not get to the end, so that days are missing. */
final class StoppedCase implements CollisionCheck {

    @Override
    public List<Collision> in(YearPlan plan) {
        return plan.stops().stream()
                .map(stop -> new Collision(
                        stop.day(),
                        "Något stoppar arbetet",
                        "”" + stop.what() + "” går inte att göra den " + SwedishDay.of(stop.day())
                                + ", och det som följer efter saknas här. Så säger systemet: " + stop.reason()
                                + " Rätta det i uppgiften eller i kommunens profil, och räkna om."))
                .toList();
    }
}
