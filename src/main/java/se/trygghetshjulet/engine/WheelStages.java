package se.trygghetshjulet.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** The stages of a turn in the order of the model's flow; one that is called from several places is one stage. */
@Component
public class WheelStages {

    /** Only some turns send the plan out for comment or have a promise after it: no stage of one that has not come to it. */
    private static final Set<String> WHERE_IT_COMES = Set.of(MedborgarlofteProcess.KEY, RemissProcess.KEY);

    private final List<Stage> stages;

    WheelStages() {
        Deque<CallActivity> calls = new ArrayDeque<>();
        follow(model().getModelElementById(ArshjulProcess.START_EVENT_START_BY_FORM), new HashSet<>(), calls);
        Map<String, List<CallActivity>> byModel = new LinkedHashMap<>();
        calls.forEach(call -> byModel.computeIfAbsent(call.getCalledElement(), any -> new ArrayList<>())
                .add(call));
        stages = byModel.entrySet().stream()
                .map(stage -> new Stage(
                        stage.getKey(),
                        stage.getValue().get(0).getName(),
                        stage.getValue().stream().map(CallActivity::getId).toList(),
                        WHERE_IT_COMES.contains(stage.getKey())))
                .toList();
    }

    public List<Stage> all() {
        return stages;
    }

    private static BpmnModelInstance model() {
        try (InputStream file = WheelStages.class.getResourceAsStream("/processes/" + ArshjulProcess.KEY + ".bpmn")) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What leads on to something stands before it; the ways back to what has been met already do not count. */
    private static void follow(FlowNode node, Set<String> met, Deque<CallActivity> calls) {
        if (met.add(node.getId())) {
            node.getSucceedingNodes().list().forEach(next -> follow(next, met, calls));
            if (node instanceof CallActivity call) {
                calls.addFirst(call);
            }
        }
    }

    /**
     * @param process key of the stage's own model
     * @param name Swedish
     * @param activities ids of its places in the model of the turn
     * @param whereItComes whether only some turns have it
     */
    public record Stage(String process, String name, List<String> activities, boolean whereItComes) {}
}
