package se.trygghetshjulet.engine;

import java.util.Map;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What is done before the engine opens the transaction of a job: work that waits for somebody else, and must keep no connection
 * to the database meanwhile. It may be done again, or at the same time on another node, and has to come to the same; the job
 * itself only records what came of it.
 */
public interface BeforeJob {

    /** Id of the step in the model whose job it is. */
    String activity();

    /** What it throws, {@link EarlyWork#demandDone()} throws in the job. */
    void work(Waiting job);

    /**
     * Where the process waits.
     *
     * @param flags the process's variables there
     */
    record Waiting(WheelYear turn, Map<String, Object> flags) {}
}
