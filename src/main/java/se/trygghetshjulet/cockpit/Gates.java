package se.trygghetshjulet.cockpit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.engine.ArbetsutskottProcess;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.PubliceringProcess;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.engine.WheelStages.Stage;
import se.trygghetshjulet.engine.WheelStanding.Run;

/** Which rules a turn's documents are held against, by the stage that it has come to. */
final class Gates {

    private static final Map<String, Gate> BY_STAGE = new LinkedHashMap<>();

    static {
        BY_STAGE.put(PubliceringProcess.KEY, Gate.PUBLICATION);
        BY_STAGE.put(UnderskriftProcess.KEY, Gate.SIGNATURE);
        BY_STAGE.put(ArbetsutskottProcess.KEY, Gate.PAPERS);
        BY_STAGE.put(HandlingsplanProcess.KEY, Gate.REVIEW);
    }

    private Gates() {}

    /** None before anybody drafts: nothing can be missing yet. */
    static Optional<Gate> reached(List<Stage> model, List<Run> runs) {
        return BY_STAGE.entrySet().stream()
                .filter(gate -> model.stream()
                        .anyMatch(stage -> stage.process().equals(gate.getKey()) && Stages.hasBegun(stage, runs)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
