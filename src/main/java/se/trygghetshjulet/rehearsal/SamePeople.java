package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.trygghetshjulet.municipality.Role;

/** Several meetings on one day that the same people are to be at or to prepare. */
final class SamePeople implements CollisionCheck {

    @Override
    public List<Collision> in(YearPlan plan) {
        Map<LocalDate, List<PlannedMeeting>> days = plan.meetings().stream()
                .collect(Collectors.groupingBy(PlannedMeeting::day, TreeMap::new, Collectors.toList()));
        List<Collision> collisions = new ArrayList<>();
        days.values().forEach(meetings -> {
            for (int one = 0; one < meetings.size(); one++) {
                for (PlannedMeeting other : meetings.subList(one + 1, meetings.size())) {
                    collide(meetings.get(one), other, collisions);
                }
            }
        });
        return collisions;
    }

    private static void collide(PlannedMeeting one, PlannedMeeting other, List<Collision> collisions) {
        Set<Role> both = new TreeSet<>(one.roles());
        both.retainAll(other.roles());
        if (!both.isEmpty()) {
            collisions.add(new Collision(
                    one.day(),
                    "Två möten med samma personer på en dag",
                    one.title() + " och " + other.title() + " ligger båda den " + SwedishDay.of(one.day())
                            + " och berör samma roller: "
                            + SwedishDay.list(both.stream()
                                    .map(role -> role.title().toLowerCase(SwedishDay.SWEDISH))
                                    .toList())
                            + ". Kontrollera att tiderna går ihop, eller flytta det ena mötet."));
        }
    }
}
