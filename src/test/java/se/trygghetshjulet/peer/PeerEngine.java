package se.trygghetshjulet.peer;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.peer.Score.Act;

/** An engine with the product's models and nothing of the product, as the score plays on it. */
public interface PeerEngine {

    /**
     * Deploys the models that the engine understands.
     *
     * @return for each of the others its name and what the engine says about it
     */
    Map<String, String> deploy(String kommun);

    void start(String kommun, Act act);

    /** What waits and fits: open tasks for what is claimed or completed, jobs for a job. */
    List<Waiting> waiting(String kommun, Act act);

    void claim(String task, String person);

    void complete(String task, Map<String, Object> says);

    void execute(String job);

    /** @param variables that it can see */
    record Waiting(String id, Map<String, Object> variables) {}
}
