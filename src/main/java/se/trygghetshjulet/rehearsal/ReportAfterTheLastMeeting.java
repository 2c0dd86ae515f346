package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.municipality.FollowUps.Report;
import se.trygghetshjulet.municipality.Municipality;

/** The annual follow-up is ready when the body that is to receive it has had its last meeting of the year. */
final class ReportAfterTheLastMeeting implements CollisionCheck {

    @Override
    public List<Collision> in(YearPlan plan) {
        return plan.tasks().stream()
                .filter(task ->
                        task.isOf(plan.year()) && ArsuppfoljningProcess.FORM_ANMAL_ARSUPPFOLJNING.equals(task.formId()))
                .flatMap(task -> late(plan, task).stream())
                .toList();
    }

    private static Optional<Collision> late(YearPlan plan, PlannedTask task) {
        Municipality municipality = plan.municipality();
        Report report = municipality.followUps().report(ArsuppfoljningProcess.RECEIVER.in(task.flags()));
        String name = municipality.body(report.body()).name();
        Stream<LocalDate> meetings =
                municipality.body(report.body()).meetings().between(plan.year(), plan.year()).stream();
        return meetings.reduce((earlier, later) -> later)
                .filter(last -> last.isBefore(task.opened()))
                .map(last -> new Collision(
                        task.opened(),
                        "Uppföljningen är klar efter årets sista sammanträde",
                        "Årsuppföljningen för " + plan.year() + " går att anmäla först den "
                                + SwedishDay.of(task.opened()) + ", men " + name
                                + " har sitt sista sammanträde det året den " + SwedishDay.of(last)
                                + ". Låt årsuppföljningen börja efter en tidigare period, eller ge dess steg färre "
                                + "dagar. Annars anmäls den nästa år."));
    }
}
