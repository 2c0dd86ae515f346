package se.trygghetshjulet.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.trygghetshjulet.cockpit.Board.State;
import se.trygghetshjulet.engine.WheelStages.Stage;
import se.trygghetshjulet.engine.WheelStanding.Run;
import se.trygghetshjulet.municipality.Municipality;

/** How far a turn has come, from the times that it has gone through its stages. */
final class Stages {

    private static final Comparator<Run> BY_BEGINNING = Comparator.comparing(Run::began);

    private Stages() {}

    /**
     * @param runs of one turn
     * @param opens whether the reader may open in Cockpit what runs
     */
    static List<Board.Stage> of(List<Stage> model, List<Run> runs, boolean opens) {
        List<Board.Stage> stages = new ArrayList<>();
        Instant begunAnew = Instant.MIN;
        for (Stage stage : model) {
            List<Run> own = runs.stream()
                    .filter(run -> stage.activities().contains(run.stage()))
                    .sorted(BY_BEGINNING)
                    .toList();
            if (own.isEmpty() && stage.whereItComes()) {
                continue;
            }
            stages.add(stage(stage, own, begunAnew, opens));
            // what goes on beside others begins nothing anew
            if (!own.isEmpty() && stage.activities().size() == 1) {
                Instant latest = own.get(own.size() - 1).began();
                begunAnew = latest.isAfter(begunAnew) ? latest : begunAnew;
            }
        }
        return stages;
    }

    /** Whether a stage is, or has been, under way. */
    static boolean hasBegun(Stage stage, List<Run> runs) {
        return runs.stream().anyMatch(run -> stage.activities().contains(run.stage()));
    }

    /** @param begunAnew when one of those before it began the last time */
    private static Board.Stage stage(Stage stage, List<Run> own, Instant begunAnew, boolean opens) {
        Run open = own.stream().filter(run -> run.ended() == null).findFirst().orElse(null);
        if (open != null) {
            return new Board.Stage(stage.name(), State.OPEN, opens ? open.instance() : null, day(open.began()), null);
        }
        Run last = own.isEmpty() ? null : own.get(own.size() - 1);
        if (last == null || last.calledOff() || last.began().isBefore(begunAnew)) {
            return new Board.Stage(stage.name(), State.COMING, null, null, null);
        }
        return new Board.Stage(stage.name(), State.DONE, null, day(last.began()), day(last.ended()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Municipality.ZONE).toLocalDate();
    }
}
