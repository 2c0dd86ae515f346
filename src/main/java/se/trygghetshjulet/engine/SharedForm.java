package se.trygghetshjulet.engine;

import java.util.Map;

/**
 * A form in which several people write one document. It carries a field {@link #SEEN} that tells which text its writer has
 * seen, so that what others have written since is neither lost nor written over.
 *
 * @param <T> the form's data
 */
public interface SharedForm<T> extends StageForm<T> {

    /** Key of the field that tells what was seen. */
    String SEEN = "seen";

    /**
     * What the form showed to somebody who has seen a certain text.
     *
     * @param seen as the form sent it; null for what it shows now
     */
    Prefill prefill(WheelTask task, String seen);

    @Override
    default Prefill prefill(WheelTask task) {
        return prefill(task, null);
    }

    /**
     * Keeps what the person has written, for all who share the task; the task stays open.
     *
     * @throws FormBreach if others have written otherwise in the same rows; nothing is kept then
     */
    void share(WheelTask task, T data);

    @Override
    default Map<String, Object> accept(WheelTask task, T data) {
        share(task, data);
        return Map.of();
    }
}
