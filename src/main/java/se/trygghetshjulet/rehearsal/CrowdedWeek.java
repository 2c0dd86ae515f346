package se.trygghetshjulet.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.trygghetshjulet.municipality.Role;

/** A role with more last days in one week than it can well keep. */
final class CrowdedWeek implements CollisionCheck {

    private static final int MOST_IN_A_WEEK = 5;

    @Override
    public List<Collision> in(YearPlan plan) {
        Map<Role, Map<LocalDate, Integer>> weeks = new EnumMap<>(Role.class);
        for (PlannedTask task : plan.tasks()) {
            LocalDate monday = task.lastDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (Role role : task.roles()) {
                weeks.computeIfAbsent(role, any -> new TreeMap<>()).merge(monday, 1, Integer::sum);
            }
        }
        return weeks.entrySet().stream()
                .flatMap(role -> role.getValue().entrySet().stream()
                        .filter(week -> week.getValue() > MOST_IN_A_WEEK)
                        .map(week -> crowded(role.getKey(), week.getKey(), week.getValue())))
                .toList();
    }

    private static Collision crowded(Role role, LocalDate monday, int count) {
        return new Collision(
                monday,
                "Många sista dagar på en vecka",
                "Rollen " + role.title() + " har " + count + " sista dagar vecka "
                        + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " ("
                        + SwedishDay.period(monday, monday.plusDays(6))
                        + "). Gör något av det veckan innan, eller fördela uppgifterna på fler som har rollen.");
    }
}
