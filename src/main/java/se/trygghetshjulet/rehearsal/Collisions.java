package se.trygghetshjulet.rehearsal;

import java.util.Comparator;
import java.util.List;

/** All that does not go together in a year, by day. */
final class Collisions {

    private static final List<CollisionCheck> CHECKS = List.of(
            new StoppedCase(),
            new MissedMeeting(),
            new LateForTheYear(),
            new ClosedOffice(),
            new SamePeople(),
            new ReportAfterTheLastMeeting(),
            new CrowdedWeek(),
            new VacantRole());

    private Collisions() {}

    static List<Collision> in(YearPlan plan) {
        return CHECKS.stream()
                .flatMap(check -> check.in(plan).stream())
                .sorted(Comparator.comparing(Collision::day))
                .toList();
    }
}
