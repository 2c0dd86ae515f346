package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.trygghetshjulet.municipality.Role;

/** Several meetings on one day that the same people are to be at or to prepare; what comes back is told once. */
final class SamePeople implements CollisionCheck {

    private static final int DAYS_TOLD = 3;

    @Override
    public List<Collision> in(YearPlan plan) {
        Map<LocalDate, List<PlannedMeeting>> days = plan.meetings().stream()
                .collect(Collectors.groupingBy(PlannedMeeting::day, TreeMap::new, Collectors.toList()));
        Map<Pair, List<LocalDate>> pairs = new LinkedHashMap<>();
        days.forEach((day, meetings) -> {
            for (int one = 0; one < meetings.size(); one++) {
                for (PlannedMeeting other : meetings.subList(one + 1, meetings.size())) {
                    Pair pair = Pair.of(meetings.get(one), other);
                    if (!pair.both().isEmpty()) {
                        pairs.computeIfAbsent(pair, any -> new ArrayList<>()).add(day);
                    }
                }
            }
        });
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey().collision(pair.getValue()))
                .toList();
    }

    private record Pair(String one, String other, Set<Role> both) {

        static Pair of(PlannedMeeting one, PlannedMeeting other) {
            Set<Role> both = new TreeSet<>(one.roles());
            both.retainAll(other.roles());
            return new Pair(one.title(), other.title(), both);
        }

        Collision collision(List<LocalDate> days) {
            return new Collision(
                    days.get(0),
                    "Två möten med samma personer på en dag",
                    one + " och " + other + " ligger båda den " + told(days) + " och berör samma roller: "
                            + SwedishDay.list(both.stream()
                                    .map(role -> role.title().toLowerCase(SwedishDay.SWEDISH))
                                    .toList())
                            + ". Kontrollera att tiderna går ihop, eller flytta det ena mötet.");
        }

        private static String told(List<LocalDate> days) {
            List<String> told = new ArrayList<>(
                    days.stream().limit(DAYS_TOLD).map(SwedishDay::of).toList());
            if (days.size() > DAYS_TOLD) {
                told.add("ytterligare " + (days.size() - DAYS_TOLD)
                        + (days.size() == DAYS_TOLD + 1 ? " dag" : " dagar"));
            }
            return SwedishDay.list(told);
        }
    }
}
