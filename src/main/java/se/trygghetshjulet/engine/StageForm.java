package se.trygghetshjulet.engine;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;

/**
 * What a stage does with one of its forms. Content goes between the stage's tables and the person; the process gets
 * routing flags only.
 *
 * @param <T> the form's data: a record whose components are the form's keys
 */
public interface StageForm<T> {

    /** What {@link FormOf} says. */
    default String formId() {
        return getClass().getAnnotation(FormOf.class).value();
    }

    /** What {@code T} is. */
    @SuppressWarnings("unchecked")
    default Class<T> dataType() {
        return (Class<T>) ResolvableType.forInstance(this)
                .as(StageForm.class)
                .getGeneric(0)
                .toClass();
    }

    /** What the task is called in Tasklist; the model's name unless the form serves several alike. */
    default String title(WheelTask task) {
        return task.name();
    }

    /** The last day where it follows from a meeting or a statute; none lets the profile's working days run from today. */
    default Optional<LastDay> lastDay(WheelTask task) {
        return Optional.empty();
    }

    /** What the form shows when the person opens it, read afresh each time. */
    Prefill prefill(WheelTask task);

    /**
     * Takes in what the person sent; the form contract has been checked.
     *
     * @return routing flags for the process, or an empty map
     * @throws FormBreach if a rule that spans fields is broken; nothing is stored then and the task stays open
     */
    Map<String, Object> accept(WheelTask task, T data);
}
