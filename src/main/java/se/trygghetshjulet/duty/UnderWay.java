package se.trygghetshjulet.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelStages;
import se.trygghetshjulet.engine.WheelStages.Stage;
import se.trygghetshjulet.engine.WheelStanding;
import se.trygghetshjulet.engine.WheelStanding.Run;
import se.trygghetshjulet.engine.WheelStanding.Turn;
import se.trygghetshjulet.engine.WheelStandings;
import se.trygghetshjulet.municipality.Municipality;

/** Which duties a turn that runs is on its way to meet, so that nobody is told to start what runs. */
@Component
class UnderWay {

    /** The stage after which a turn has met a duty. */
    private static final Map<Duty, String> MET_BY = Map.of(
            Duty.LAGESBILD, LagesbildProcess.KEY,
            Duty.LAGESBILD_RENEWED, LagesbildProcess.KEY,
            Duty.PLAN, UnderskriftProcess.KEY);

    private final WheelStandings standings;
    private final WheelStages stages;

    UnderWay(WheelStandings standings, WheelStages stages) {
        this.standings = standings;
        this.stages = stages;
    }

    /** What runs, as a Swedish sentence, by each duty that it will meet. */
    Map<Duty, String> of(Municipality municipality) {
        WheelStanding standing = standings.of(List.of(municipality.id()));
        Map<Duty, String> running = new EnumMap<>(Duty.class);
        MET_BY.forEach((duty, process) -> standing.turns().stream()
                .filter(turn -> !turn.wheelYear().isAddendum() && isYetToDo(process, runs(standing, turn)))
                .findFirst()
                .ifPresent(turn -> running.put(duty, told(turn, runs(standing, turn)))));
        return running;
    }

    private boolean isYetToDo(String process, List<Run> runs) {
        return stages.all().stream()
                .filter(stage -> stage.process().equals(process))
                .noneMatch(stage -> runs.stream()
                        .anyMatch(run ->
                                stage.activities().contains(run.stage()) && run.ended() != null && !run.calledOff()));
    }

    private String told(Turn turn, List<Run> runs) {
        List<String> open = stages.all().stream()
                .filter(stage -> isOpen(stage, runs))
                .map(Stage::name)
                .toList();
        return turn.wheelYear().title() + " pågår redan"
                + (open.isEmpty() ? "." : ". Nu är det dags för: " + String.join(", ", open) + ".");
    }

    private static boolean isOpen(Stage stage, List<Run> runs) {
        return runs.stream().anyMatch(run -> stage.activities().contains(run.stage()) && run.ended() == null);
    }

    private static List<Run> runs(WheelStanding standing, Turn turn) {
        return standing.runs().stream()
                .filter(run -> run.turn().equals(turn.instance()))
                .toList();
    }
}
